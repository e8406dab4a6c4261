// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SecondReview.h"

#include "app/Approvals.h"
#include "ui/Theme.h"
#include "ui/text/EntryWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableLook.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace {
enum Column { Decision, Person, What, Look, Asks, State, Door, ColumnCount };

QWidget *labelled(const QString &text, QLineEdit *box, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    auto *label = new QLabel(text, pair);
    label->setBuddy(box);
    column->addWidget(label);
    column->addWidget(box);
    return pair;
}
} // namespace

SecondReview::SecondReview(Core &core, QWidget *parent) : QWidget(parent), m_core(core) { build(); }

void SecondReview::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 3 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    const auto line = [this, column](const char *name) {
        auto *label = new QLabel(this);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    m_title = line("reviewTitle");
    m_title->setFont(Theme::scaled(font(), 1.5, true));
    m_about = line("reviewAbout");
    m_about->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    m_message = new MessageBar(this);
    column->addWidget(m_message);
    m_totals = line("reviewTotals");
    m_totals->setFont(Theme::scaled(font(), 1, true));
    auto *buttons = new FlowLayout(2 * Theme::unit);
    const auto add = [&](FlowLayout *row, const QString &text, const char *name, auto act) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(buttons, tr("&Agree"), "agree", [this] { decide(true, false); });
    add(buttons, tr("&Decline"), "decline", [this] { decide(false, false); });
    add(buttons, tr("Agree to a&ll undecided"), "agreeAll", [this] { decide(true, true); });
    add(buttons, tr("Decline all &undecided"), "declineAll", [this] { decide(false, true); });
    column->addLayout(buttons);
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("review"));
    m_table->setHorizontalHeaderLabels({tr("Your decision"), tr("Person"), tr("What"), tr("Look at"), tr("What it asks for"), tr("State of the record"), tr("Connection")});
    TableLook::apply(m_table);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {26, 32, 22, 34, 52, 22, 26};
    for (int i = 0; i < ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * letter);
    column->addWidget(m_table, 1);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setMinimumWidth(letter * 60);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMinimumWidth(letter * 34);
    auto *answers = new FlowLayout(4 * Theme::unit);
    answers->addWidget(labelled(tr("&Why, where you decline"), m_words, this));
    answers->addWidget(labelled(tr("Your &name"), m_name, this));
    column->addLayout(answers);
    auto *last = new FlowLayout(2 * Theme::unit);
    m_save = add(last, tr("&Save the answer…"), "saveAnswer", [this] { askWhere(); });
    m_save->setDefault(true);
    add(last, tr("Close &without an answer"), "closeReview", [this] { Q_EMIT closed({}); });
    column->addLayout(last);
}

void SecondReview::focusFirst() { m_table->setFocus(); }

QList<QWidget *> SecondReview::areas() { return {m_table, m_words, m_save}; }

void SecondReview::show(const SecondPerson::Asked &asked)
{
    m_asked = asked;
    // What is out of the ordinary comes first.
    std::stable_sort(m_asked.rows.begin(), m_asked.rows.end(), [this](const SecondPerson::Row &a, const SecondPerson::Row &b) {
        return SecondWords::exceptions(m_core.kinds(), a).size() > SecondWords::exceptions(m_core.kinds(), b).size();
    });
    m_verdicts.clear();
    m_message->clear();
    m_words->clear();
    m_title->setText(tr("Review %n entry(s)", nullptr, int(asked.rows.size())));
    const QString who = asked.who.isEmpty() ? tr("A colleague") : asked.who;
    m_about->setText(tr("%1 asks you to look at these before they leave. Saved %2. Nothing leaves from your desk; your answer goes back in a file. %3")
                         .arg(who, Words::instant(asked.at), SecondWords::reminder()));
    fill();
    if (!m_core.approvals().mayAnswer(asked))
        m_message->say(Notice::Weight::Warning, tr("You saved this file yourself: the same user name asked. Somebody else has to answer it."));
}

void SecondReview::fill()
{
    QHash<QString, SecondPerson::Door> doors;
    for (const SecondPerson::Door &door : std::as_const(m_asked.doors))
        doors.insert(door.id, door);
    m_table->setRowCount(int(m_asked.rows.size()));
    for (int row = 0; row < m_asked.rows.size(); ++row) {
        const SecondPerson::Row &each = m_asked.rows.at(row);
        const KindSpec *kind = m_core.kinds().kind(each.draft.kind);
        const QStringList look = SecondWords::exceptions(m_core.kinds(), each);
        const SecondPerson::Door door = doors.value(each.draft.connection);
        QString decision = tr("Undecided");
        if (m_verdicts.contains(row))
            decision = m_verdicts.value(row).approved ? tr("Agreed") : tr("Declined");
        const QStringList cells{decision,
                                SecondWords::person(m_core.kinds(), each.draft, each.name, each.reference),
                                EntryWords::what(m_core.kinds(), each.draft),
                                look.isEmpty() ? tr("Nothing unusual") : look.join(QStringLiteral("; ")),
                                SecondWords::answers(m_core.kinds(), each),
                                kind == nullptr || each.state.isEmpty() ? tr("Not known") : Words::recordState(*kind, each.state),
                                tr("%1, %2").arg(door.name, Banner::wordOf(door.environment))};
        for (int i = 0; i < ColumnCount; ++i) {
            QTableWidgetItem *item = TableLook::itemAt(m_table, row, i);
            item->setText(cells.at(i));
            item->setToolTip(Words::tip(cells.at(i)));
            item->setFont(Theme::scaled(font(), 1, (i == Look && !look.isEmpty()) || (i == Decision && m_verdicts.contains(row))));
            item->setData(Qt::AccessibleTextRole, i == Decision ? cells.join(QStringLiteral(", ")) : cells.at(i));
        }
    }
    if (m_table->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentCell(0, 0);
    showTotals();
}

QString SecondReview::totals() const
{
    QMap<QString, int> byCommand;
    int agreed = 0;
    for (const SecondPerson::Row &each : m_asked.rows) {
        const CommandSpec *command = m_core.kinds().command(each.draft.kind, each.draft.command);
        byCommand[command == nullptr ? each.draft.command : Words::commandVerb(*command, each.draft.base)] += 1;
    }
    for (const SecondPerson::Verdict &each : m_verdicts)
        agreed += each.approved ? 1 : 0;
    QStringList parts;
    for (auto it = byCommand.cbegin(); it != byCommand.cend(); ++it)
        parts.append(tr("%1: %2").arg(it.key(), Words::count(it.value())));
    //: %1 is what is asked for with its numbers, "Withdraw: 3, Defer: 1"
    return tr("%1. Agreed %2, declined %3, undecided %4")
        .arg(parts.join(QStringLiteral(", ")), Words::count(agreed), Words::count(m_verdicts.size() - agreed), Words::count(m_asked.rows.size() - m_verdicts.size()));
}

void SecondReview::showTotals()
{
    m_totals->setText(totals());
    m_table->setAccessibleName(tr("Review, %1").arg(m_totals->text()));
}

void SecondReview::decide(bool approve, bool all)
{
    QList<int> rows;
    if (all) {
        for (int row = 0; row < m_asked.rows.size(); ++row) {
            if (!m_verdicts.contains(row))
                rows.append(row);
        }
    } else {
        const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &each : chosen)
            rows.append(each.row());
        if (rows.isEmpty() && m_table->currentIndex().isValid())
            rows.append(m_table->currentRow());
    }
    if (rows.isEmpty())
        return m_message->say(Notice::Weight::Note, all ? tr("Every row is decided.") : tr("Select a row first."));
    const QString words = m_words->text().trimmed();
    if (!approve && words.isEmpty()) {
        m_message->say(Notice::Weight::Warning, tr("Enter why you decline. Your colleague reads it with the draft."));
        return m_words->setFocus();
    }
    m_message->clear();
    for (const int row : rows) {
        const SecondPerson::Row &each = m_asked.rows.at(row);
        m_verdicts.insert(row, {each.draft.entry, each.print, approve, approve ? QString() : words});
    }
    fill();
}

QList<SecondPerson::Verdict> SecondReview::verdicts() const
{
    QList<SecondPerson::Verdict> all;
    for (int row = 0; row < m_asked.rows.size(); ++row) {
        if (m_verdicts.contains(row))
            all.append(m_verdicts.value(row));
    }
    return all;
}

void SecondReview::askWhere()
{
    const QString name = FilePrompt::name({tr("answer"), m_core.now().toLocalTime().date().toString(Qt::ISODate)});
    FilePrompt::save(this, tr("Save the answer"), name, tr("Answer files (*.json)"), QStringLiteral("json"), [this](const QString &path) { save(path); });
}

void SecondReview::save(const QString &path)
{
    if (m_name->text().trimmed().isEmpty()) {
        m_message->say(Notice::Weight::Warning, tr("Enter your name. It stands with what you agreed to."));
        return m_name->setFocus();
    }
    if (m_verdicts.isEmpty())
        return m_message->say(Notice::Weight::Warning, tr("Agree to or decline at least one row first."));
    whenDone(this, m_core.approvals().saveAnswer(m_asked, m_name->text(), verdicts(), path), [this, path](const Result<Done> &done) {
        if (!done)
            return m_message->say(Notice::Weight::Problem, SecondWords::fault(done.error()));
        Q_EMIT closed(tr("Saved as %1: %2. Give the file back to your colleague.").arg(QFileInfo(path).fileName(), totals()));
    });
}
