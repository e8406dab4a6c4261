// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LockSettings.h"

#include "app/Journal.h"
#include "app/Lock.h"
#include "ui/Theme.h"
#include "ui/pages/SecretField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace {
const QString onKey = QStringLiteral("lock/on");
const QString minutesKey = QStringLiteral("lock/minutes");
const QString wakingKey = QStringLiteral("lock/waking");
constexpr int longestMinutes = 240;
} // namespace

LockSettings::LockSettings(Core &core, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_settings(settings)
    , m_message(new MessageBar(this))
    , m_state(new QLabel(this))
    , m_phrase(new SecretField({.id = "phrase", .type = FieldType::Text, .required = true}, tr("New pass &phrase"), this))
    , m_again(new SecretField({.id = "again", .type = FieldType::Text, .required = true}, tr("The same a&gain"), this))
    , m_choose(new QPushButton(tr("&Use this pass phrase"), this))
    , m_off(new QPushButton(tr("Take the &lock off"), this))
    , m_minutes(new QSpinBox(this))
    , m_waking(new QCheckBox(tr("Lock when the computer &wakes from sleep"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::unit);
    auto *head = new QLabel(tr("Lock"), this);
    head->setFont(Theme::scaled(font(), 1.15, true));
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("lockState"));
    column->addWidget(head);
    column->addWidget(m_state);
    column->addWidget(m_message);
    m_phrase->setObjectName(QStringLiteral("newPhrase"));
    m_again->setObjectName(QStringLiteral("samePhrase"));
    column->addWidget(m_phrase);
    column->addWidget(m_again);
    auto *buttons = new FlowLayout(2 * Theme::unit);
    m_choose->setObjectName(QStringLiteral("choosePhrase"));
    m_choose->setAutoDefault(false);
    m_off->setObjectName(QStringLiteral("lockOff"));
    m_off->setAutoDefault(false);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_off);
    m_now = new QPushButton(tr("Lock &now"), this);
    m_now->setObjectName(QStringLiteral("lockNow"));
    m_now->setAutoDefault(false);
    buttons->addWidget(m_now);
    connect(m_now, &QPushButton::clicked, this, [this] { m_core.journal().lock().lock(); });
    column->addLayout(buttons);
    auto *label = new QLabel(tr("Lock after so many &minutes without a key or a click"), this);
    label->setWordWrap(true);
    label->setBuddy(m_minutes);
    m_minutes->setObjectName(QStringLiteral("lockMinutes"));
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSpecialValueText(tr("Never"));
    const auto showUnit = [this](int minutes) { m_minutes->setSuffix(QLatin1Char(' ') + tr("minute(s)", "after the number in the box", minutes)); };
    connect(m_minutes, &QSpinBox::valueChanged, this, showUnit);
    m_minutes->setKeyboardTracking(false);
    m_minutes->setAccessibleName(tr("Minutes without a key or a click until the desk locks"));
    m_minutes->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_minutes->setValue(m_settings.value(minutesKey, 0).toInt());
    showUnit(m_minutes->value());
    m_waking->setObjectName(QStringLiteral("lockWaking"));
    m_waking->setChecked(m_settings.value(wakingKey, false).toBool());
    column->addWidget(label);
    column->addWidget(m_minutes);
    column->addWidget(m_waking);
    connect(m_choose, &QPushButton::clicked, this, &LockSettings::choose);
    connect(m_off, &QPushButton::clicked, this, &LockSettings::takeOff);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_settings.setValue(minutesKey, minutes);
        apply(m_core, m_settings);
    });
    connect(m_waking, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setValue(wakingKey, on);
        apply(m_core, m_settings);
    });
    connect(&m_core.journal().lock(), &Lock::chosenChanged, this, &LockSettings::showState);
    showState();
}

void LockSettings::apply(Core &core, const QSettings &settings)
{
    core.journal().lock().setRules({settings.value(minutesKey, 0).toInt(), settings.value(wakingKey, false).toBool()});
}

bool LockSettings::isOn(const QSettings &settings) { return settings.value(onKey, false).toBool(); }

void LockSettings::keepOn(Core &core, QSettings &settings)
{
    const Lock &lock = core.journal().lock();
    if (lock.isChosen() && lock.lasts())
        settings.setValue(onKey, true);
}

QWidget *LockSettings::phraseField() const { return m_phrase->focusTarget(); }

void LockSettings::showState()
{
    const Lock &lock = m_core.journal().lock();
    const bool chosen = lock.isChosen();
    // Without a keychain what was chosen ends with the desk, so that it neither opens locked nor has an entry to take out.
    const bool lasts = lock.lasts();
    m_phrase->setHint(lasts ? tr("At least %n character(s). It cannot be read back: whoever forgets it takes the entry “lock” out of the computer’s keychain.", nullptr, Lock::shortest)
                            : tr("At least %n character(s). It cannot be read back: whoever forgets it closes the desk and opens it again.", nullptr, Lock::shortest));
    QString words = chosen && lasts ? tr("A pass phrase is chosen. Ctrl+L locks the desk; it opens locked too.")
                           : chosen ? tr("A pass phrase is chosen. Ctrl+L locks the desk.")
                                    : tr("The lock is off. With a pass phrase, Ctrl+L hides everything in the window until it is typed.");
    if (!lasts)
        words += QLatin1Char(' ') + tr("This computer has no keychain that the desk can use: a pass phrase lasts until the desk is closed.");
    words += QLatin1Char(' ') + tr("The lock hides the window. It does not encrypt the files.");
    m_state->setText(words);
    m_off->setVisible(chosen);
    m_now->setVisible(chosen);
    m_minutes->setEnabled(chosen);
    m_waking->setEnabled(chosen);
}

void LockSettings::choose()
{
    const QString phrase = m_phrase->text();
    const bool isShort = phrase.size() < Lock::shortest;
    const bool same = phrase == m_again->text();
    m_phrase->setProblem(isShort ? tr("The pass phrase must be %n character(s) or more", nullptr, Lock::shortest) : QString(), {}, {});
    m_again->setProblem(!isShort && !same ? tr("The two are not the same. Type it once more") : QString(), {}, {});
    if (isShort || !same)
        return (isShort ? m_phrase : m_again)->focusTarget()->setFocus();
    m_choose->setEnabled(false);
    whenDone(this, m_core.journal().lock().choose(phrase), [this](const Result<Done> &done) {
        m_choose->setEnabled(true);
        if (!done)
            return m_message->say(Notice::Weight::Problem, tr("The pass phrase could not be kept. The lock is as it was."));
        m_phrase->clear();
        m_again->clear();
        m_settings.setValue(onKey, m_core.journal().lock().lasts());
        m_message->say(Notice::Weight::Note, m_core.journal().lock().lasts() ? tr("The pass phrase is chosen.") : tr("The pass phrase is chosen. It lasts until the desk is closed."));
    });
}

void LockSettings::takeOff()
{
    whenDone(this, m_core.journal().lock().choose({}), [this](const Result<Done> &done) {
        if (!done)
            return m_message->say(Notice::Weight::Problem, tr("The pass phrase could not be taken out of the keychain. The lock is as it was."));
        m_settings.setValue(onKey, false);
        m_message->say(Notice::Weight::Note, tr("The lock is off."));
    });
}
