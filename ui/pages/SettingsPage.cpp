// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SettingsPage.h"

#include "app/kind/Review.h"
#include "ui/Application.h"
#include "ui/Theme.h"
#include "ui/form/FieldRow.h"
#include "ui/pages/LockSettings.h"
#include "ui/text/Words.h"
#include "ui/widgets/Look.h"

#include <QtCore/QTimer>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace {
Application *application() { return qobject_cast<Application *>(qApp); }
constexpr int fewestDays = 2;
constexpr int mostDays = 180;
} // namespace

SettingsPage::SettingsPage(Core &core, QSettings &settings, QWidget *parent) : DeskPage(parent), m_core(core), m_settings(settings)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *content = new QWidget(scroll);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 6 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(line(title(), 1.7, true));

    Application *app = application();
    choices(column, tr("Language"), QString(),
            {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("cy"), QStringLiteral("Cymraeg")}, {QStringLiteral("mi"), QStringLiteral("Te reo Māori")}},
            app == nullptr ? QString() : app->language(), QStringLiteral("look/language"), [](const QString &code) {
                if (Application *now = application())
                    now->setLanguage(code);
            });
    choices(column, tr("Colours"), tr("The desk follows the computer’s own setting unless you choose here."),
            {{QString(), tr("As the computer says")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")},
             {QStringLiteral("contrast"), tr("High contrast")}},
            app == nullptr ? QString() : app->paletteName(), QStringLiteral("look/palette"), [](const QString &name) {
                if (Application *now = application())
                    now->setPaletteName(name);
            });
    addSize(column);
    addDays(column);
    column->addSpacing(4 * Theme::unit);
    m_lock = new LockSettings(m_core, m_settings, this);
    column->addWidget(m_lock);
    column->addSpacing(4 * Theme::unit);
    column->addWidget(line(tr("What is on this computer"), 1.15, true));
    column->addWidget(line(tr("Names, numbers, states and dates that the lists need, your drafts and your outbox. Never a date of birth, an "
                              "address, an e-mail address, ethnicity, disability or a token: what no list needs is not written.")));
    column->addWidget(line(tr("It is kept in %1, in files that only you can read. They are not encrypted: use disk encryption.").arg(m_core.config().dataDir)));
    column->addStretch(1);
}

QString SettingsPage::title() const { return tr("Settings"); }

QString SettingsPage::help() const { return tr("Language, colours and text size. They change at once and without a restart."); }

void SettingsPage::entered()
{
    if (m_first != nullptr)
        m_first->setFocus();
}

void SettingsPage::choosePhrase()
{
    m_lock->phraseField()->setFocus(Qt::OtherFocusReason);
    // A page that is just shown, below a message that is just said, has its places a moment later.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_lock->phraseField(), 0, 20 * Theme::unit); });
}

QLabel *SettingsPage::line(const QString &text, double size, bool bold)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::scaled(font(), size, bold));
    return label;
}

QButtonGroup *SettingsPage::choices(QVBoxLayout *column, const QString &title, const QString &hint, const Choices &all, const QString &now,
                                    const QString &key, const std::function<void(const QString &)> &apply)
{
    column->addSpacing(3 * Theme::unit);
    column->addWidget(line(title, 1.15, true));
    QLabel *about = line(hint);
    Look::ink(about, Look::Ink::Dim);
    column->addWidget(about);
    about->setHidden(hint.isEmpty());
    auto *box = new FieldGroup(this);
    box->setAccessibleName(title);
    box->setAccessibleDescription(hint);
    auto *list = new QVBoxLayout(box);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2 * Theme::unit);
    auto *group = new QButtonGroup(this);
    for (const auto &[code, words] : all) {
        auto *button = new QRadioButton(words, box);
        button->setObjectName(code.isEmpty() ? QStringLiteral("system") : code);
        button->setChecked(code == now);
        group->addButton(button);
        list->addWidget(button);
        // The window builds itself anew when the language changes, and this page with it: after the click is done.
        connect(button, &QRadioButton::toggled, this, [this, code = code, key, apply](bool on) {
            if (!on)
                return;
            m_settings.setValue(key, code);
            QMetaObject::invokeMethod(qApp, [apply, code] { apply(code); }, Qt::QueuedConnection);
        });
    }
    // Tab stops once, at what is chosen; the arrow keys go on from there.
    QAbstractButton *chosen = group->checkedButton();
    const QList<QAbstractButton *> buttons = group->buttons();
    for (QAbstractButton *each : buttons) {
        if (chosen != nullptr && each != chosen)
            each->setFocusPolicy(Qt::FocusPolicy(each->focusPolicy() & ~Qt::TabFocus));
    }
    if (m_first == nullptr)
        m_first = chosen != nullptr ? chosen : buttons.value(0);
    column->addWidget(box);
    return group;
}

void SettingsPage::addSize(QVBoxLayout *column)
{
    column->addSpacing(3 * Theme::unit);
    QLabel *title = line(tr("Te&xt size"), 1.15, true);
    column->addWidget(title);
    auto *size = new QSpinBox(this);
    size->setObjectName(QStringLiteral("fontPercent"));
    size->setRange(Options::leastPercent, Options::mostPercent);
    size->setSingleStep(10);
    size->setSuffix(tr(" per cent"));
    size->setKeyboardTracking(false);
    size->setValue(application() == nullptr ? 100 : application()->fontPercent());
    size->setAccessibleName(tr("Text size in per cent of the computer’s own"));
    size->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    title->setBuddy(size);
    column->addWidget(size);
    connect(size, &QSpinBox::valueChanged, this, [this](int percent) {
        m_settings.setValue(QStringLiteral("look/fontPercent"), percent);
        QMetaObject::invokeMethod(qApp, [percent] {
            if (Application *now = application())
                now->setFontPercent(percent);
        }, Qt::QueuedConnection);
    });
}

/// How long is too long, for what the reviews show before all else.
void SettingsPage::addDays(QVBoxLayout *column)
{
    column->addSpacing(3 * Theme::unit);
    column->addWidget(line(tr("Needs a person first"), 1.15, true));
    for (const ViewSpec &view : m_core.kinds().views()) {
        const ReviewSpec review = Review::of(QString::fromLatin1(view.id));
        for (const PresetSpec &preset : review.attention) {
            if (preset.days == 0)
                continue;
            const QString title = Words::fill(QCoreApplication::translate("Views", preset.titleOfDays), {{QStringLiteral("days"), QStringLiteral("…")}});
            const QString key = Review::daysKey(QString::fromLatin1(preset.id));
            QLabel *label = line(title);
            auto *days = new QSpinBox(this);
            days->setObjectName(key);
            days->setRange(fewestDays, mostDays);
            const auto showUnit = [days](int number) { days->setSuffix(QLatin1Char(' ') + tr("day(s)", "after the number in the box", number)); };
            connect(days, &QSpinBox::valueChanged, days, showUnit);
            days->setKeyboardTracking(false);
            days->setValue(m_settings.value(key, preset.days).toInt());
            showUnit(days->value());
            days->setAccessibleName(title);
            days->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
            label->setBuddy(days);
            column->addWidget(label);
            column->addWidget(days);
            connect(days, &QSpinBox::valueChanged, this, [this, key](int chosen) { m_settings.setValue(key, chosen); });
        }
    }
}
