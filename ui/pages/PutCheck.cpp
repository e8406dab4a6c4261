// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PutCheck.h"

#include "ui/Theme.h"
#include "ui/form/ErrorSummary.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/WrappedCheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int widest = 560; // pixels at the default font, as the form of one
const QString sureName = QStringLiteral("sure");
} // namespace

PutCheck::PutCheck(const QString &title, const QList<Connection> &doors, QWidget *parent)
    : QDialog(parent), m_words(new QVBoxLayout), m_scroll(new ScrollColumn(this))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QStringList said;
    for (const Connection &door : doors) {
        auto *banner = new Banner(this);
        banner->setConnection(door);
        if (said.contains(banner->accessibleName())) { // several services of one practice server
            delete banner;
            continue;
        }
        said.append(banner->accessibleName());
        column->addWidget(banner);
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    QLabel *name = line(title);
    name->setFont(Theme::scaled(font(), 1.4, true));
    name->setObjectName(QStringLiteral("title"));
    head->addWidget(name);
    column->addLayout(head);

    auto *content = new QWidget(m_scroll);
    content->setLayout(m_words);
    m_words->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    m_words->setSpacing(4 * Theme::unit);
    QLabel *nothing = line(QCoreApplication::translate("CheckPage", "Nothing has been sent yet."), true);
    m_words->addWidget(nothing);
    m_scroll->setWidget(content);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // read from its top, scrolled by the arrow keys
    m_scroll->setAccessibleName(QString(title + QStringLiteral(". ") + nothing->text()));
    column->addWidget(m_scroll, 1);
    const double scale = qMax(1.0, fontMetrics().averageCharWidth() / 8.0);
    resize(int(widest * scale), int(480 * scale));
    m_scroll->setFocus(Qt::OtherFocusReason);
}

QLabel *PutCheck::line(const QString &text, bool bold) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::scaled(font(), 1, bold));
    return label;
}

QVBoxLayout *PutCheck::addPart(const QString &heading, const QStringList &lines)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(Theme::unit);
    part->addWidget(line(heading, true));
    for (const QString &each : lines) {
        if (!each.isEmpty())
            part->addWidget(line(each));
    }
    m_words->addLayout(part);
    return part;
}

void PutCheck::addDim(QVBoxLayout *column, const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *dim = line(text);
    Look::ink(dim, Look::Ink::Dim);
    column->addWidget(dim);
}

QString PutCheck::some(const QStringList &names, qsizetype count)
{
    const QString first = names.mid(0, namedAtMost).join(QStringLiteral(", "));
    return count > namedAtMost ? tr("%1 and %2 more").arg(first, Words::count(count - namedAtMost)) : first;
}

/// As the form of one has it.
void PutCheck::addTick()
{
    m_sure = new WrappedCheck(QCoreApplication::translate("CheckPage", "I &understand that the desk cannot take this back once it is sent"), m_scroll->widget());
    m_sure->setObjectName(sureName);
    m_words->addWidget(m_sure);
}

ErrorSummary *PutCheck::summary()
{
    if (m_summary == nullptr) {
        m_summary = new ErrorSummary(m_scroll->widget());
        m_words->insertWidget(0, m_summary);
        connect(m_summary, &ErrorSummary::fieldRequested, this, [this](const QString &box) {
            if (QWidget *wanted = box == sureName ? m_sure : m_box)
                wanted->setFocus();
        });
    }
    return m_summary;
}

void PutCheck::put()
{
    const bool isSure = m_sure == nullptr || m_sure->isChecked();
    if (m_box == nullptr && isSure)
        return accept();
    const QString act = QString(m_put->text()).remove(QLatin1Char('&'));
    const QString small = Words::locale().toLower(act.left(1)) + act.mid(1);
    const QString words = m_box != nullptr ? QCoreApplication::translate("CheckPage", "Tick the box to send this anyway")
                                           : QCoreApplication::translate("CheckPage", "Tick the box to confirm that you want to %1").arg(small);
    summary()->show({{m_box != nullptr ? m_box->objectName() : sureName, words}});
    m_scroll->ensureWidgetVisible(m_summary);
}

void PutCheck::setGoing(qsizetype going, QWidget *box)
{
    m_put->setText(tr("&Put %1 in outbox").arg(Words::count(going)));
    m_box = going == 0 ? box : nullptr;
    if (m_box == nullptr && m_summary != nullptr)
        m_summary->show({});
}

void PutCheck::end(qsizetype going, End end)
{
    if (end == End::Ticked)
        addTick();
    m_words->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    foot->setSpacing(2 * Theme::unit);
    auto *back = new QPushButton(QCoreApplication::translate("FormDialog", "&Back"), this);
    back->setObjectName(QStringLiteral("back"));
    auto *put = m_put = new QPushButton(tr("&Put %1 in outbox").arg(Words::count(going)), this);
    put->setObjectName(QStringLiteral("put"));
    put->setAccessibleDescription(QCoreApplication::translate("FormDialog", "It waits its hold time there, in which you can take it back"));
    back->setAutoDefault(false);
    put->setAutoDefault(false);
    (end == End::HasWayBack ? put : back)->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(back); // beside each other, as the form of one has them
    foot->addWidget(put);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(put, &QPushButton::clicked, this, [this] { this->put(); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, put, &QPushButton::click);
}
