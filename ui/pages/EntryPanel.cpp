// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/EntryPanel.h"

#include "ui/Theme.h"
#include "ui/pages/ConflictPanel.h"
#include "ui/text/BatchWords.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FaultWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/ServerWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

EntryPanel::EntryPanel(Core &core, QWidget *parent) : ScrollColumn(parent), m_core(core)
{
    setAccessibleName(tr("Details"));
    Look::ground(this, Look::Ground::Window); // the window's own colour, as beside the lists of records
    show(nullptr, QString());
}

QLabel *EntryPanel::line(const QString &text, bool dim, bool bold) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setFont(Theme::scaled(font(), 1, bold));
    if (dim)
        Look::ink(label, Look::Ink::Dim);
    return label;
}

void EntryPanel::setWaits(const QString &waits)
{
    if (m_waits == nullptr || m_waits->text() == waits)
        return;
    m_waits->setText(waits);
    m_waits->setVisible(!waits.isEmpty());
}

void EntryPanel::show(const Entry *shown, const QString &waits)
{
    const bool same = shown != nullptr && shown->id == m_entry;
    const int scrolled = same ? verticalScrollBar()->value() : 0;
    m_entry = shown == nullptr ? 0 : shown->id;
    ++m_turn;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4 * Theme::unit, 3 * Theme::unit, 4 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    m_waits = nullptr;
    const KindSpec *kind = shown == nullptr ? nullptr : m_core.kinds().kind(shown->draft.kind);
    const CommandSpec *command = shown == nullptr ? nullptr : m_core.kinds().command(shown->draft.kind, shown->draft.command);
    if (shown == nullptr || kind == nullptr || command == nullptr) {
        column->addWidget(line(shown == nullptr ? tr("Select an entry to see what it asks for and what happened to it.")
                                                : tr("This version of the desk does not know what this entry asks for."), true));
        column->addStretch(1);
        setWidget(content);
        setAccessibleName(tr("Details"));
        return;
    }
    const Entry entry = *shown;
    const QString service = Words::serviceName(QString::fromLatin1(kind->service));
    QLabel *title = line(tr("%1: %2").arg(Words::commandVerb(*command, entry.draft.base), Words::recordNameWithin(*kind, entry.name, entry.reference, entry.draft.target)), false, true);
    title->setFont(Theme::scaled(font(), 1.3, true));
    column->addWidget(title);
    if (!entry.reference.isEmpty() && !entry.name.isEmpty())
        column->addWidget(line(entry.reference, true));
    if (const QString which = EntryWords::which(m_core.kinds(), entry.draft); !which.isEmpty())
        column->addWidget(line(which));
    addState(column, entry, *command);
    m_waits = line(waits);
    column->addWidget(m_waits);
    m_waits->setVisible(!waits.isEmpty());

    switch (entry.state) {
    case EntryState::Draft:
        for (const QString &sentence : EntryWords::lapsed(*command, entry))
            column->addWidget(line(sentence));
        if (entry.lastError.detail == QLatin1String("declined")) {
            column->addWidget(line(tr("%1 declined it:").arg(entry.approvedBy), true));
            column->addWidget(line(entry.lastError.message));
        } else if (entry.lastError.kind != ErrorKind::Cancelled && entry.lastError.detail != QLatin1String("rules") && !entry.lastError.message.isEmpty())
            addRefusal(column, entry, service);
        if (!entry.writtenTo.isEmpty())
            column->addWidget(line(tr("Written to %1 on %2. Nothing was sent: upload the file in %3. Its answer, or a newer list of the records, tells what became of it.")
                                       .arg(entry.writtenTo, Words::instant(entry.writtenAt), service)));
        addButtons(column, entry.state, isOfFile(entry) ? QList<EntryAction>{EntryAction::Drop} : QList<EntryAction>{EntryAction::Release, EntryAction::SendTomorrow}, true);
        break;
    case EntryState::Rejected:
        addRefusal(column, entry, service);
        addStateNow(column, entry, *kind);
        addCures(column, entry, *kind, *command);
        addButtons(column, entry.state, {EntryAction::SendTomorrow, EntryAction::Drop}, true);
        break;
    case EntryState::Unsure:
        addDoubt(column, entry, service);
        addButtons(column, entry.state,
                   entry.needsPerson ? QList<EntryAction>{EntryAction::LookAgain, EntryAction::SendNow, EntryAction::MarkDone, EntryAction::Drop}
                                     : QList<EntryAction>{EntryAction::LookAgain, EntryAction::MarkDone, EntryAction::Drop}, false);
        break;
    case EntryState::Conflict: {
        auto *panel = new ConflictPanel(*kind, *command, entry);
        connect(panel, &ConflictPanel::chosen, this, &EntryPanel::chosen);
        column->addWidget(panel);
        break;
    }
    case EntryState::Ready:
    case EntryState::Waiting:
        if (entry.lastError.kind != ErrorKind::Cancelled)
            column->addWidget(line(ErrorText::of(entry.lastError, ErrorText::Doing::Sending, service).sentence(), true));
        addButtons(column, entry.state, {entry.held ? EntryAction::SendNow : EntryAction::Hold, EntryAction::SendTomorrow, EntryAction::TakeBack}, true);
        break;
    case EntryState::Done:
        addWayBack(column, entry, *kind, *command);
        break;
    case EntryState::Sending:
    case EntryState::Dropped:
        break;
    }

    column->addSpacing(2 * Theme::unit);
    column->addWidget(line(tr("What it asks for"), false, true));
    const auto answers = EntryWords::answers(*command, entry.draft.values);
    for (const auto &[question, answer] : answers) {
        column->addWidget(line(question, true));
        QLabel *said = line(answer);
        said->setAccessibleName(QString(question + QStringLiteral(": ") + answer));
        column->addWidget(said);
    }
    if (answers.isEmpty())
        column->addWidget(line(entry.state == EntryState::Draft ? tr("Nothing has been answered yet.") : tr("Nothing more is asked."), true));
    addHistory(column, entry.id);
    column->addStretch(1);
    setWidget(content);
    setAccessibleName(tr("Details of %1").arg(title->text()));
    verticalScrollBar()->setValue(scrolled);
}

bool EntryPanel::isOfFile(const Entry &entry) const
{
    const QList<Connection> all = m_core.connections();
    return std::any_of(all.begin(), all.end(), [&entry](const Connection &each) { return each.id == entry.draft.connection && each.isOfFile(); });
}

void EntryPanel::addState(QVBoxLayout *column, const Entry &entry, const CommandSpec &command)
{
    column->addWidget(line(EntryWords::state(entry, m_core.kinds().kind(entry.draft.kind)), false, true));
    if (entry.waitsForSecond())
        column->addWidget(line(tr("This connection asks somebody else to agree before it leaves: save a review file under Second person and bring back the answer. "
                                  "A change cancels the agreement. %1").arg(SecondWords::reminder())));
    else if (entry.asksSecond && entry.isApproved())
        column->addWidget(line(tr("%1 agreed on %2.").arg(entry.approvedBy, Words::instant(entry.approvedAt))));
    const bool canLapse = entry.state == EntryState::Draft || entry.state == EntryState::Ready || entry.state == EntryState::Waiting;
    const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
    const QTimeZone zone = m_core.serviceZone(kind == nullptr ? QString() : QString::fromLatin1(kind->service));
    const QDate today = m_core.serviceNow(entry.draft.connection).toTimeZone(zone).date();
    if (const QString until = EntryWords::shelfLife(entry, today); !until.isEmpty())
        column->addWidget(line(until + QLatin1Char('.')));
    if (canLapse && entry.sendFrom.isValid() && entry.sendFrom > today)
        column->addWidget(line(tr("Can be sent from %1.").arg(Words::date(entry.sendFrom))));
    static const QRegularExpression unknown(QStringLiteral("\\{\\w+\\}")); // the limit was of the day when it was ticked
    for (const Rule &rule : command.rules) {
        if (rule.severity != Severity::Warn || !entry.draft.ticked.contains(QLatin1String(rule.id)))
            continue;
        const QString warning = QCoreApplication::translate("Rules", rule.message).replace(unknown, QStringLiteral("…"));
        column->addWidget(line(tr("You ticked “Send anyway” for this warning: %1").arg(warning)));
    }
}

void EntryPanel::addRefusal(QVBoxLayout *column, const Entry &entry, const QString &service)
{
    const ServerWords own = ServerWords::of(entry.lastError, service);
    column->addWidget(line(own.title, false, true));
    column->addWidget(line(own.next));
    const QStringList words = ErrorText::of(entry.lastError, ErrorText::Doing::Sending, service).words;
    if (words.isEmpty())
        return;
    if (!FaultWords::isOwn(entry.lastError.message))
        column->addWidget(line(tr("%1 said:").arg(service), true));
    for (const QString &sentence : words)
        column->addWidget(line(sentence));
}

/// A refusal often speaks of the record's state, which is read again after it (ux.md 3.4).
void EntryPanel::addStateNow(QVBoxLayout *column, const Entry &entry, const KindSpec &kind)
{
    if (*kind.stateColumn == '\0')
        return;
    QLabel *now = line(QString());
    now->setObjectName(QStringLiteral("stateNow"));
    now->hide();
    column->addWidget(now);
    const auto show = [this, now, id = entry.id, kind = &kind] {
        whenDone(now, m_core.openEntry(id), [now, kind](const Result<FormStart> &start) {
            const QString state = start ? start->subject.record.text(QString::fromLatin1(kind->stateColumn)) : QString();
            now->setText(tr("State now: %1").arg(Words::recordState(*kind, state)));
            now->setVisible(!state.isEmpty());
        });
    };
    show();
    connect(&m_core, &Core::recordsChanged, now, [show, id = QString::fromLatin1(kind.id)](const QString &changed) {
        if (changed == id)
            show();
    });
}

/// What a person can do about what the service named, and the same again once it was done.
void EntryPanel::addCures(QVBoxLayout *column, const Entry &entry, const KindSpec &kind, const CommandSpec &command)
{
    const QStringList wanted = cures(command, entry.lastError);
    if (wanted.isEmpty())
        return;
    auto *done = new QVBoxLayout;
    done->setSpacing(Theme::unit);
    column->addLayout(done);
    auto *row = new FlowLayout(2 * Theme::unit);
    column->addLayout(row);
    for (const QString &id : wanted) {
        const CommandSpec *cure = kind.command(id);
        if (cure == nullptr)
            continue;
        auto *button = new QPushButton(Words::commandTitle(*cure));
        button->setObjectName(QString(QStringLiteral("cure.") + id));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, id, entry] {
            whenDone(this, m_core.openEntry(entry.id), [this, id, entry](const Result<FormStart> &start) {
                if (start)
                    Q_EMIT commandRequested(entry.draft.kind, id, start->detail.row);
            });
        });
        row->addWidget(button);
    }
    EntryQuery accepted;
    accepted.connection = entry.draft.connection;
    accepted.kind = entry.draft.kind;
    accepted.target = entry.draft.target;
    accepted.states = {EntryState::Done};
    const int turn = m_turn;
    whenDone(this, m_core.entries(accepted), [this, done, entry, wanted, turn](const Result<QList<Entry>> &entries) {
        if (turn != m_turn || !entries)
            return; // the panel shows another entry, and its lines are gone
        const QString since = EntryWords::curedSince(m_core.kinds(), entry, wanted, *entries);
        if (since.isEmpty())
            return;
        done->addWidget(line(since));
        auto *again = new FlowLayout(2 * Theme::unit);
        auto *button = new QPushButton(EntryWords::verb(EntryAction::Release, entry.state));
        button->setObjectName(QStringLiteral("sendAgain"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT chosen(EntryAction::Release); });
        again->addWidget(button);
        done->addLayout(again);
    });
}

/// What was sent is undone by the service's own inverse, or by nothing.
void EntryPanel::addWayBack(QVBoxLayout *column, const Entry &entry, const KindSpec &kind, const CommandSpec &command)
{
    if (m_saysWayBack)
        column->addWidget(line(BatchWords::wayBack(kind, command)));
    const CommandSpec *inverse = kind.command(QString::fromLatin1(command.inverse));
    if (inverse == nullptr)
        return;
    auto *row = new FlowLayout(2 * Theme::unit);
    auto *button = new QPushButton(Words::commandTitle(*inverse));
    button->setObjectName(QStringLiteral("undoOne"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, entry, id = QString::fromLatin1(inverse->id)] {
        whenDone(this, m_core.openEntry(entry.id), [this, id, entry](const Result<FormStart> &start) {
            if (start)
                Q_EMIT commandRequested(entry.draft.kind, id, start->detail.row);
        });
    });
    row->addWidget(button);
    column->addLayout(row);
}

void EntryPanel::addDoubt(QVBoxLayout *column, const Entry &entry, const QString &service)
{
    column->addWidget(line(tr("What is known"), false, true));
    const auto when = [](const QDateTime &at) { return at.isValid() ? tr("It was sent %1.").arg(Words::instant(at)) : tr("When it was sent is not known."); };
    QLabel *sent = line(when(entry.sentAt));
    column->addWidget(sent);
    whenDone(this, m_core.history(entry.id), [this, sent, when, turn = m_turn](const Result<QList<HistoryLine>> &history) {
        if (turn != m_turn || !history)
            return; // the panel shows another entry, and its lines are gone
        for (const HistoryLine &step : *history) {
            if (step.to == EntryState::Sending)
                sent->setText(when(step.at)); // the last one stays
        }
    });
    column->addWidget(line(entry.requestId.isEmpty() ? tr("%1 gave no request number.").arg(service)
                                                     : tr("Request number for the help desk of %1: %2").arg(service, entry.requestId)));
    if (!entry.lastError.message.isEmpty())
        column->addWidget(line(tr("What happened: %1").arg(FaultWords::of(entry.lastError.message))));
    // Both sides: what the record was, what it should have become, and what it was found to be.
    const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
    const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
    const auto facts = [kind](const Values &record) {
        QStringList parts;
        for (const QString &id : kind == nullptr ? QStringList() : kind->watched) {
            const ColumnSpec *spec = kind->column(id);
            if (spec != nullptr && !record.isBlank(id))
                parts.append(tr("%1 %2").arg(Words::columnTitle(*spec), Words::cell(*kind, *spec, record.value(id), true)));
        }
        return parts.join(QStringLiteral(", "));
    };
    if (const QString before = facts(entry.asRead); !before.isEmpty())
        column->addWidget(line(tr("Before it was sent: %1").arg(before)));
    if (command != nullptr && !command->expectedStates.isEmpty())
        column->addWidget(line(tr("If it arrived: %1").arg(Words::recordState(*kind, command->expectedStates.constFirst()))));
    if (const QString found = facts(entry.theirs); !found.isEmpty())
        column->addWidget(line(tr("As it was found since: %1").arg(found)));
    column->addWidget(line(entry.needsPerson ? tr("Look at the record in %1. If it shows this change, press It arrived. If it does not, press Send again.").arg(service)
                                             : tr("The desk reads the record and says what it found. Nothing is sent again meanwhile.")));
}

void EntryPanel::addButtons(QVBoxLayout *column, EntryState state, const QList<EntryAction> &actions, bool open)
{
    auto *row = new FlowLayout(2 * Theme::unit);
    if (open) {
        auto *button = new QPushButton(tr("&Open the form"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &EntryPanel::openRequested);
        row->addWidget(button);
    }
    for (const EntryAction action : actions) {
        auto *button = new QPushButton(EntryWords::verb(action, state));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
        row->addWidget(button);
    }
    column->addLayout(row);
}

void EntryPanel::addHistory(QVBoxLayout *column, qint64 entry)
{
    column->addSpacing(2 * Theme::unit);
    column->addWidget(line(tr("What happened"), false, true));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Theme::unit);
    column->addLayout(lines);
    const int turn = m_turn;
    whenDone(this, m_core.history(entry), [this, lines, turn](const Result<QList<HistoryLine>> &history) {
        if (turn != m_turn || !history)
            return; // the panel shows another entry, and its lines are gone
        for (const HistoryLine &step : *history)
            lines->addWidget(line(EntryWords::history(step), true));
    });
}
