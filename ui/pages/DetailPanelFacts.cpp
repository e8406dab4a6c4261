// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the record is: its facts, the person's other records and the changes that this desk has seen.
#include "ui/pages/DetailPanel.h"

#include "ui/Theme.h"
#include "ui/text/Words.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace {
constexpr int changesShown = 12;
constexpr int othersShown = 8;
} // namespace

QDate DetailPanel::today(const QString &connection) const
{
    return m_core.serviceNow(connection).toTimeZone(m_core.serviceZone(QString::fromLatin1(m_kind.service))).date();
}

/// What the newest accepted entry is to make of the record, if nobody has read it since.
QString DetailPanel::awaitedState(const RecordDetail &detail) const
{
    for (const Entry &entry : detail.entries) {
        const CommandSpec *command = m_kind.command(entry.draft.command);
        if (entry.state == EntryState::Done && entry.expected && command != nullptr && !(detail.seenAt > entry.changedAt))
            return command->expectedStates.value(0);
    }
    return {};
}

void DetailPanel::showFacts(QVBoxLayout *column, const RecordDetail &detail)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit + Theme::unit / 2);
    grid->setColumnStretch(1, 1);
    const int widest = fontMetrics().averageCharWidth() * 19;
    const QString awaited = awaitedState(detail);
    for (const ColumnSpec &spec : m_kind.columns) {
        const QString id = QString::fromLatin1(spec.id);
        if (!spec.detail || *spec.title == '\0' || spec.type == ColumnType::Code || id == QLatin1String(m_kind.nameColumn))
            continue;
        const QVariant value = detail.record.values.value(id);
        QString words = Words::cell(m_kind, spec, value, true);
        if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate); spec.countdown && day.isValid())
            words = Words::countdown(day, today(detail.connection), true);
        const bool isAwaited = spec.type == ColumnType::State && !awaited.isEmpty();
        if (isAwaited)
            words = Words::awaitedState(m_kind, awaited);
        QLabel *name = line(Words::columnTitle(spec), true);
        name->setFixedWidth(widest);
        name->setMinimumHeight(name->heightForWidth(widest)); // the form reckons with more width, and would cut the last line
        QLabel *fact = line(words, Words::isBlank(value) && !isAwaited);
        if (const QString note = Words::columnNote(spec); !note.isEmpty() && !Words::isBlank(value)) {
            fact->setText(fact->text() + QLatin1Char('\n') + note);
            fact->setAccessibleDescription(note);
        }
        fact->setAccessibleName(QString(name->text() + QStringLiteral(": ") + words));
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(fact, row, 1);
    }
    column->addLayout(grid);
}

/// A person's other rows of the kind: the second enrolment of somebody who is both, the other declarations.
void DetailPanel::showOthers(QVBoxLayout *column, const RecordDetail &detail)
{
    const QString person = QString::fromLatin1(m_kind.personColumn);
    if (m_kind.column(person) == nullptr || person == QLatin1String("id") || detail.record.values.isBlank(person))
        return;
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Theme::unit);
    column->addLayout(lines);
    Query query;
    query.kind = detail.kind;
    query.connection = detail.connection;
    query.conditions = {{person, Condition::Test::Is, {detail.record.values.text(person)}}};
    const int asked = m_asked;
    whenDone(this, m_core.order(query), [this, lines, asked, own = detail.row](const Result<QList<qint64>> &order) {
        if (asked != m_asked || !order || order->size() < 2)
            return; // the panel shows another record, and `lines` is gone; or there is no other
        QList<qint64> others = *order;
        others.removeAll(own);
        whenDone(this, m_core.rows(QString::fromLatin1(m_kind.id), others.mid(0, othersShown)), [this, lines, asked](const Result<QList<Row>> &rows) {
            if (asked != m_asked || !rows)
                return;
            lines->addWidget(heading(tr("Also of this person")));
            for (const Row &row : *rows)
                lines->addWidget(line(oneLine(row)));
        });
    });
}

/// What tells the row from others of its person: its columns of the table, without those that are the person's.
QString DetailPanel::oneLine(const Row &row) const
{
    QStringList parts;
    for (int cell = 0; cell < m_kind.columns.size(); ++cell) {
        const ColumnSpec &spec = m_kind.columns.at(cell);
        const bool persons = spec.searchable || qstrcmp(spec.id, m_kind.nameColumn) == 0;
        if (spec.shown && !persons && !Words::isBlank(row.cells.value(cell)))
            parts.append(Words::cell(m_kind, spec, row.cells.value(cell)));
    }
    return parts.join(QStringLiteral(" · "));
}

void DetailPanel::showChanges(QVBoxLayout *column, const RecordDetail &detail)
{
    if (detail.changes.isEmpty())
        return;
    column->addWidget(heading(tr("Changes seen")));
    int shown = 0;
    for (const RecordDetail::Change &change : detail.changes) {
        const ColumnSpec *spec = m_kind.column(change.column);
        if (!change.column.isEmpty() && (spec == nullptr || *spec->title == '\0'))
            continue;
        if (shown++ == changesShown)
            break;
        if (change.column.isEmpty()) {
            column->addWidget(line(tr("%1: first seen by this desk").arg(Words::instant(change.at)), true));
            continue;
        }
        const auto words = [this, spec](const QString &value) { return Words::cell(m_kind, *spec, value.isEmpty() ? QVariant() : QVariant(value)); };
        column->addWidget(line(tr("%1: %2 was %3, became %4")
                                       .arg(Words::instant(change.at), Words::columnTitle(*spec), words(change.from), words(change.to)),
                               true));
    }
}

QUrl DetailPanel::webPage(const RecordDetail &detail) const
{
    const QList<Connection> all = m_core.connections();
    for (const Connection &connection : all) {
        // A practice server has no web pages.
        if (connection.id != detail.connection || connection.environment == Environment::Practice || *m_kind.webPath == '\0')
            continue;
        QUrl url(connection.endpoint);
        url.setPath(QString::fromLatin1(m_kind.webPath).replace(QLatin1String("{id}"), detail.record.id));
        return url;
    }
    return {};
}
