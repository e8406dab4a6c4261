// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DetailPanel.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace {
constexpr int restBeforeLoad = 60; // milliseconds: a held arrow key passes by without loading each record
constexpr int historiesShown = 3;
constexpr int changesShown = 12;
constexpr int othersShown = 8;
} // namespace

DetailPanel::DetailPanel(Core &core, const KindSpec &kind, const QStringList &commands, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_kind(kind)
    , m_commands(commands)
    , m_back(new QPushButton(tr("&Back to the list"), this))
    , m_scroll(new QScrollArea(this))
    , m_web(new QPushButton(tr("Open in %1").arg(Words::serviceName(QString::fromLatin1(kind.service))), this))
    , m_activity(new QPushButton(tr("Activity of this record"), this))
{
    setAutoFillBackground(true);
    setPalette(QGuiApplication::palette()); // the window's own colour, beside the page's
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::unit, 4 * Theme::unit, 4 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_activity);
    column->addWidget(m_web);
    m_back->setIcon(Icons::icon(QStringLiteral("back")));
    m_back->hide();
    m_activity->hide();
    m_activity->setObjectName(QStringLiteral("activity"));
    m_activity->setAutoDefault(false);
    m_activity->setAccessibleDescription(tr("Opens the activity record at this record: who did what, and when"));
    connect(m_activity, &QPushButton::clicked, this, [this] { Q_EMIT activityRequested(m_target); });
    m_web->hide();
    m_web->setIcon(Icons::icon(QStringLiteral("open")));
    m_web->setAccessibleDescription(tr("Opens the record’s page in your web browser"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details"));
    connect(m_back, &QPushButton::clicked, this, &DetailPanel::back);
    connect(m_web, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_url); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(restBeforeLoad);
    connect(&m_soon, &QTimer::timeout, this, &DetailPanel::load);
    setRow(0);
}

QWidget *DetailPanel::focusTarget() const { return m_alone ? static_cast<QWidget *>(m_back) : m_scroll; }

void DetailPanel::setAlone(bool alone)
{
    if (m_alone == alone)
        return;
    m_alone = alone;
    m_back->setVisible(alone);
    reload();
}

void DetailPanel::setRow(qint64 row)
{
    const bool first = m_row == 0;
    m_row = row;
    ++m_asked;
    if (row == 0) {
        m_soon.stop();
        m_settled = true;
        m_activity->hide();
        m_web->hide();
        auto *empty = new QWidget(m_scroll);
        auto *column = new QVBoxLayout(empty);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(line(tr("Choose a row to see its details here."), true));
        column->addStretch(1);
        m_scroll->setWidget(empty);
        Q_EMIT settledChanged();
        return;
    }
    m_settled = false;
    if (first)
        load();
    else
        m_soon.start();
}

void DetailPanel::reload()
{
    if (m_row != 0 && !m_soon.isActive())
        m_soon.start();
}

void DetailPanel::load()
{
    const int asked = ++m_asked;
    whenDone(this, m_core.record(QString::fromLatin1(m_kind.id), m_row),
             [this, asked](const Result<std::optional<RecordDetail>> &detail) {
                 if (asked != m_asked)
                     return;
                 if (!detail || !*detail) {
                     setRow(0);
                     return;
                 }
                 showRecord(**detail);
                 whenDone(this, m_core.standings(QString::fromLatin1(m_kind.id), m_row),
                          [this, asked](const Result<QHash<QString, QList<Finding>>> &standings) {
                              if (asked != m_asked)
                                  return;
                              if (standings)
                                  showStandings(*standings);
                              m_settled = true;
                              Q_EMIT settledChanged();
                          });
             });
}

QLabel *DetailPanel::line(const QString &text, bool dim) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (dim)
        label->setPalette(Theme::tinted(palette(), Theme::dimmed(palette())));
    return label;
}

QLabel *DetailPanel::heading(const QString &text) const
{
    QLabel *label = line(text);
    label->setFont(Theme::scaled(font(), 1, true));
    label->setContentsMargins(0, 2 * Theme::unit, 0, 0);
    return label;
}

void DetailPanel::showRecord(const RecordDetail &detail)
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_url = webPage(detail);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Theme::unit, 0);
    column->setSpacing(2 * Theme::unit);

    const QString name = detail.record.values.text(QString::fromLatin1(m_kind.nameColumn));
    QLabel *title = line(name.isEmpty() ? tr("Name not known") : name);
    title->setFont(Theme::scaled(font(), 1.4, true));
    column->addWidget(title);
    QStringList subtitle;
    const QStringList apart = QString::fromLatin1(m_kind.subtitle).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &id : apart) {
        const ColumnSpec *spec = m_kind.column(id.trimmed());
        if (spec != nullptr && !detail.record.values.isBlank(id.trimmed()))
            subtitle.append(tr("%1 %2").arg(Words::columnTitle(*spec), Words::cell(m_kind, *spec, detail.record.values.value(id.trimmed()))));
    }
    if (!subtitle.isEmpty())
        column->addWidget(line(subtitle.join(QStringLiteral(" · ")), true));
    if (detail.goneAt.isValid())
        column->addWidget(line(tr("The service no longer lists this record, since %1.").arg(Words::instant(detail.goneAt))));

    // What can be done comes before the long list of facts: it is what people open a record for.
    m_standings = nullptr;
    if (!m_kind.commands.isEmpty()) {
        column->addWidget(heading(tr("What can be done now")));
        m_standings = new QVBoxLayout;
        m_standings->setSpacing(Theme::unit);
        column->addLayout(m_standings);
        showElsewhere(column, detail);
        showEntries(column, detail);
    }
    column->addWidget(heading(tr("Facts")));
    showFacts(column, detail);
    showOthers(column, detail);
    showChanges(column, detail);
    if (detail.seenAt.isValid())
        column->addWidget(line(tr("Last read %1").arg(Words::instant(detail.seenAt)), true));
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setAccessibleName(tr("Details of %1").arg(title->text()));
    m_scroll->verticalScrollBar()->setValue(scrolled);
    m_web->setVisible(m_url.isValid());
    m_target = detail.record.id;
    m_values = detail.record.values;
    m_activity->setVisible(!m_kind.commands.isEmpty());
}

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
    auto *open = new QPushButton(m_web->text());
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

void DetailPanel::showFacts(QVBoxLayout *column, const RecordDetail &detail)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(3 * Theme::unit);
    form->setVerticalSpacing(Theme::unit);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const int widest = fontMetrics().averageCharWidth() * 15;
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
        form->addRow(name, fact);
    }
    column->addLayout(form);
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

/// The command in the words of this record: QTS or EYTS, void or claw back.
QString DetailPanel::verbFor(const CommandSpec &command) const
{
    if (command.wording == nullptr)
        return Words::commandVerb(command);
    Subject subject;
    subject.record = m_values;
    return QCoreApplication::translate("Commands", command.wording(subject, command.verb));
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
            if (*finding.cure != '\0' && !wanted.contains(QLatin1String(finding.cure)))
                wanted.append(QString::fromLatin1(finding.cure));
        }
        const QString verb = verbFor(command);
        if (m_alone && blocks.isEmpty()) {
            auto *button = new QPushButton(Words::commandTitle(command));
            connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT commandRequested(id); });
            m_standings->addWidget(button, 0, Qt::AlignLeft);
        } else {
            m_standings->addWidget(line(blocks.isEmpty() ? tr("%1: possible").arg(verb) : tr("%1: not possible yet").arg(verb)));
        }
        const QStringList all = blocks + warnings;
        for (const QString &reason : all) {
            QLabel *label = line(reason, true);
            label->setContentsMargins(3 * Theme::unit, 0, 0, 0);
            m_standings->addWidget(label);
        }
        showCures(m_standings, wanted);
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
    const QString noun = Words::inHand(*command, entry.state, entry.expected, &m_kind);
    const QDate day = entry.draft.values.date(QString::fromLatin1(command->dateField));
    column->addWidget(line(day.isValid() ? tr("%1, dated %2").arg(noun, Words::date(day)) : noun));
    const bool waits = entry.state == EntryState::Ready || entry.state == EntryState::Waiting;
    if (entry.held)
        column->addWidget(line(tr("Held until you send it"), true));
    else if (waits && m_core.isOffline())
        column->addWidget(line(tr("Will go when you stop working offline"), true));
    else if (waits && entry.notBefore.isValid() && entry.notBefore > m_core.now())
        column->addWidget(line(tr("Not before %1").arg(Words::instant(entry.notBefore)), true));
    if (const QString until = EntryWords::shelfLife(entry, today(entry.draft.connection)); !until.isEmpty())
        column->addWidget(line(until, true));
    const bool failed = entry.state == EntryState::Rejected || entry.state == EntryState::Unsure || entry.state == EntryState::Conflict;
    if (failed) {
        const ErrorText text = ErrorText::of(entry.lastError, ErrorText::Doing::Sending, Words::serviceName(QString::fromLatin1(m_kind.service)));
        for (const QString &words : text.words)
            column->addWidget(line(words, true));
    }
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
        open->setAccessibleDescription(noun);
        connect(open, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT entryRequested(id); });
        column->addWidget(open, 0, Qt::AlignLeft);
    }
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
