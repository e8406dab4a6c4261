// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the record, and what this desk has in hand for it.
#include "ui/pages/DetailPanel.h"

#include "app/Reviews.h"
#include "app/kind/Aged.h"
#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FaultWords.h"
#include "ui/text/ServerWords.h"
#include "ui/text/StateWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Mark.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace {
constexpr int historiesShown = 3;
} // namespace

/// What the record's state leaves to the service's own pages, with the way there.
void DetailPanel::showElsewhere(QVBoxLayout *column, const RecordDetail &detail)
{
    const StateSpec *state = m_kind.state(detail.record.values.text(QString::fromLatin1(m_kind.stateColumn)));
    if (state == nullptr || *state->elsewhere == '\0')
        return;
    QLabel *words = line(QCoreApplication::translate("States", state->elsewhere));
    words->setObjectName(QStringLiteral("elsewhere"));
    column->addWidget(words);
    if (!m_url.isValid())
        return;
    auto *open = new QPushButton(QString(m_web->text()).remove(QLatin1Char('&')));
    open->setProperty(Mnemonics::wanted, Mnemonics::ifSpare);
    open->setObjectName(QStringLiteral("openElsewhere"));
    open->setIcon(m_web->icon());
    open->setAccessibleDescription(m_web->accessibleDescription());
    connect(open, &QPushButton::clicked, m_web, &QPushButton::click);
    column->addWidget(open, 0, Qt::AlignLeft);
}

/// The commands that take away what stands in the way.
void DetailPanel::showCures(QVBoxLayout *column, const QStringList &cures)
{
    for (const QString &id : cures) {
        const CommandSpec *cure = m_kind.command(id);
        if (cure == nullptr)
            continue;
        auto *button = new QPushButton(Words::commandTitle(*cure));
        button->setObjectName(QString(QStringLiteral("cure.") + id));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT commandRequested(id); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
}

void DetailPanel::showStandings(const QHash<QString, QList<Finding>> &standings)
{
    if (m_standings == nullptr)
        return;
    for (const CommandSpec &command : m_kind.commands) {
        const QString id = QString::fromLatin1(command.id);
        if (!m_commands.isEmpty() && !m_commands.contains(id))
            continue;
        const QList<Finding> findings = standings.value(id);
        QStringList blocks;
        QStringList warnings;
        QStringList wanted;
        for (const Finding &finding : findings) {
            (finding.severity == Severity::Block ? blocks : warnings).append(Words::finding(finding));
            const QList<Finding> ofCure = standings.value(QString::fromLatin1(finding.cure));
            const bool cures = std::none_of(ofCure.begin(), ofCure.end(), [](const Finding &one) { return one.severity == Severity::Block; });
            if (*finding.cure != '\0' && cures && !wanted.contains(QLatin1String(finding.cure)))
                wanted.append(QString::fromLatin1(finding.cure));
        }
        // A mark beside the words, which say the same; below them the reasons and what takes them away.
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * Theme::unit);
        const bool told = id != m_standingOf || std::all_of(m_reliesOn.cbegin(), m_reliesOn.cend(), [this](const QString &column) { return m_values.knows(column); });
        const bool isAged = Aged::any(findings);
        const bool warns = blocks.isEmpty() && (!warnings.isEmpty() || !told);
        auto *mark = new Mark(!blocks.isEmpty() ? QStringLiteral("blocked") : warns ? QStringLiteral("warning") : QStringLiteral("possible"),
                              !blocks.isEmpty() ? Tone::Grey : warns ? Tone::Yellow : Tone::Green);
        mark->setObjectName(QString(QStringLiteral("mark.") + id));
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(Theme::unit / 2);
        row->addLayout(words, 1);
        const QString verb = Words::commandVerb(command, m_values);
        if (m_alone && blocks.isEmpty()) {
            auto *button = new QPushButton(Words::commandTitle(command, m_values));
            connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT commandRequested(id); });
            words->addWidget(button, 0, Qt::AlignLeft);
        } else {
            const QString code = m_values.text(QString::fromLatin1(m_kind.stateColumn));
            const QString standing = !blocks.isEmpty() ? StateWords::isStillToCome(m_kind, command, code) ? tr("%1: not possible yet") : tr("%1: not possible")
                : told && !isAged                      ? tr("%1: possible")
                                                       : tr("%1: cannot tell yet");
            words->addWidget(line(standing.arg(verb)));
        }
        const QStringList all = blocks + warnings;
        for (const QString &reason : all)
            words->addWidget(line(reason, true));
        showCures(words, wanted);
        m_standings->addLayout(row);
        if (Aged::anyOfRecord(findings))
            m_core.reviews().readAgain(QString::fromLatin1(m_kind.id), m_row);
    }
}

void DetailPanel::showEntries(QVBoxLayout *column, const RecordDetail &detail)
{
    if (detail.entries.isEmpty())
        return;
    column->addWidget(heading(tr("In this desk")));
    int histories = 0;
    for (const Entry &entry : detail.entries) {
        showEntry(column, detail, entry);
        if (histories++ < historiesShown)
            showHistory(column, entry.id);
    }
}

void DetailPanel::showEntry(QVBoxLayout *column, const RecordDetail &detail, const Entry &entry)
{
    const CommandSpec *command = m_kind.command(entry.draft.command);
    if (command == nullptr)
        return;
    const QString noun = Words::inHand(*command, entry, &m_kind);
    const QDate day = entry.draft.values.date(QString::fromLatin1(command->dateField));
    column->addWidget(line(day.isValid() ? tr("%1, dated %2").arg(noun, Words::date(day)) : noun));
    const bool waits = entry.state == EntryState::Ready || entry.state == EntryState::Waiting;
    const bool decides = entry.state == EntryState::Unsure || entry.state == EntryState::Conflict || (waits && entry.held && entry.needsPerson);
    if (decides)
        column->addWidget(line(EntryWords::waits(entry, EntryWords::scene(m_core, entry))));
    else if (entry.held)
        column->addWidget(line(tr("Held until you send it"), true));
    else if (waits && m_core.isOffline())
        column->addWidget(line(tr("Will go when you stop working offline"), true));
    else if (waits && entry.notBefore.isValid() && entry.notBefore > m_core.now())
        column->addWidget(line(tr("Not before %1").arg(Words::instant(entry.notBefore)), true));
    if (const QString until = EntryWords::shelfLife(entry, today(entry.draft.connection)); !until.isEmpty())
        column->addWidget(line(until, true));
    const bool failed = entry.state == EntryState::Rejected || entry.state == EntryState::Unsure || entry.state == EntryState::Conflict;
    if (failed)
        showFailure(column, entry);
    const QStringList wanted = entry.state == EntryState::Rejected ? cures(*command, entry.lastError) : QStringList();
    if (const QString since = EntryWords::curedSince(m_core.kinds(), entry, wanted, detail.entries); !since.isEmpty()) {
        column->addWidget(line(since));
        auto *again = new QPushButton(EntryWords::verb(EntryAction::Release, entry.state));
        again->setObjectName(QStringLiteral("sendAgain"));
        connect(again, &QPushButton::clicked, this, [this, id = entry.id] {
            whenDone(this, m_core.act({id}, EntryAction::Release), [this, id](const Result<ActionReport> &report) {
                if (!report || report->moved == 0)
                    Q_EMIT entryRequested(id); // the form says what stands in the way
            });
        });
        column->addWidget(again, 0, Qt::AlignLeft);
    } else {
        showCures(column, wanted);
    }
    if (entry.state != EntryState::Done && entry.state != EntryState::Dropped && entry.state != EntryState::Sending) {
        auto *open = new QPushButton(tr("Open"));
        open->setProperty(Mnemonics::wanted, Mnemonics::ifSpare);
        open->setAccessibleDescription(noun);
        connect(open, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT entryRequested(id); });
        column->addWidget(open, 0, Qt::AlignLeft);
    }
}

/// In our words first, then in the service's (ux.md 3.4); of what is not decided yet the state itself says the first.
void DetailPanel::showFailure(QVBoxLayout *column, const Entry &entry)
{
    const QString service = Words::serviceName(QString::fromLatin1(m_kind.service));
    if (entry.state == EntryState::Rejected) {
        const ServerWords own = ServerWords::of(entry.lastError, service);
        column->addWidget(line(own.title));
        column->addWidget(line(own.next));
    }
    const QStringList said = ErrorText::of(entry.lastError, ErrorText::Doing::Sending, service).words;
    if (!said.isEmpty() && !FaultWords::isOwn(entry.lastError.message))
        column->addWidget(line(QCoreApplication::translate("EntryPanel", "%1 said:").arg(service), true));
    for (const QString &words : said)
        column->addWidget(line(words, true));
}

void DetailPanel::showHistory(QVBoxLayout *column, qint64 entry)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    column->addLayout(lines);
    const int asked = m_asked;
    whenDone(this, m_core.history(entry), [this, lines, asked](const Result<QList<HistoryLine>> &history) {
        if (asked != m_asked || !history)
            return; // the panel shows another record, and `lines` is gone
        for (const HistoryLine &step : *history) {
            QLabel *label = line(EntryWords::history(step), true);
            label->setContentsMargins(3 * Theme::unit, 0, 0, 0);
            lines->addWidget(label);
        }
    });
}
