// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportCheck.h"

#include "ui/Theme.h"
#include "ui/models/BatchLines.h"
#include "ui/models/ProblemLines.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/ProblemTable.h"
#include "ui/widgets/WrappedCheck.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace {
/// What a person can cure by saying who is meant.
bool isAboutWho(const Finding &finding) { return finding.rule == QLatin1String("match.several") || finding.rule == QLatin1String("match.name"); }

/// An answer that the file does not give is asked for in the review, and no problem of its rows.
bool isOfTheFile(const Finding &finding, const FileLook &look)
{
    return finding.field.isEmpty()
        || std::any_of(look.uses.begin(), look.uses.end(), [&finding](const ColumnUse &use) { return use.role != ColumnUse::Role::Ignored && use.id == finding.field; });
}
} // namespace

ImportCheck::ImportCheck(QWidget *parent)
    : QWidget(parent)
    , m_first(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_note(new QLabel(this))
    , m_serials(new WrappedCheck(QString(), this))
    , m_table(new ProblemTable(this))
    , m_none(new QLabel(this))
    , m_main(new QPushButton(this))
    , m_choose(new QPushButton(tr("Choose &who is meant…"), this))
    , m_save(new QPushButton(tr("&Save the problem rows…"), this))
    , m_back(new QPushButton(tr("&Back"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::unit);
    for (QLabel *label : {m_first, m_counts, m_note, m_none}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setFont(Theme::scaled(font(), 1, true));
    for (QLabel *label : {m_note, m_none})
        Look::ink(label, Look::Ink::Dim);
    m_serials->setObjectName(QStringLiteral("serials"));
    m_main->setObjectName(QStringLiteral("main"));
    m_main->setDefault(true);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_save->setObjectName(QStringLiteral("saveProblems"));
    m_back->setObjectName(QStringLiteral("back"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_first, m_counts, m_note, m_serials})
        column->addWidget(each);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
    auto *foot = new QWidget(this);
    auto *flow = new FlowLayout(2 * Theme::unit, foot);
    for (QPushButton *button : {m_main, m_choose, m_save, m_back})
        flow->addWidget(button);
    column->addWidget(foot);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_shows == Shows::Register)
            Q_EMIT listRequested();
        else if (m_shows == Shows::DryRegister)
            Q_EMIT takeIn();
        else
            Q_EMIT review();
    });
    connect(m_save, &QPushButton::clicked, this, &ImportCheck::saveProblems);
    connect(m_back, &QPushButton::clicked, this, &ImportCheck::back);
    connect(m_serials, &QCheckBox::clicked, this, &ImportCheck::serialsConfirmed);
    const auto choose = [this] {
        const int item = chosenItem();
        Q_EMIT choiceRequested(item, item < 0 ? QString() : m_table->lines()->problems().at(m_table->currentIndex().row()).who);
    };
    connect(m_choose, &QPushButton::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, [this, choose] {
        if (chosenItem() >= 0)
            choose();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportCheck::showButtons);
}

void ImportCheck::showPlan(const KindSpec &kind, const CommandSpec &command, const ImportPlan &plan, const QList<BatchLine> &lines, bool serialsAreDates)
{
    m_shows = Shows::Plan;
    m_kind = &kind;
    m_command = &command;
    m_findings.clear();
    QHash<int, const BatchLine *> judged; // by line: the items that the rules were asked for are fewer
    for (const BatchLine &line : lines)
        judged.insert(line.line, &line);
    QList<ProblemLines::Problem> problems;
    QList<ProblemLines::Problem> warnings;
    int ready = 0;
    int warned = 0;
    int wrong = 0;
    int out = 0;
    int apart = 0;
    int reviewed = 0;
    for (int each = 0; each < plan.plan.items.size(); ++each) {
        const BatchItem &item = plan.plan.items.at(each);
        const bool readable = BatchLines::canBeEdited(item, command);
        reviewed += readable ? 1 : 0;
        const BatchLine *line = readable ? judged.value(item.line) : nullptr;
        // Nothing is asked for a row that is left out, so that nothing can be wrong with it.
        if (line != nullptr && (item.leftOut || line->leftOut)) {
            (!item.leftOut && line->apart ? apart : out) += 1;
            continue;
        }
        const QList<Finding> findings = line != nullptr ? line->findings : item.said;
        bool blocked = false;
        bool asks = false;
        for (const Finding &finding : findings) {
            if (!isOfTheFile(finding, plan.look))
                continue;
            const bool warns = finding.severity == Severity::Warn;
            (warns ? asks : blocked) = true;
            if (!warns)
                m_findings.append(finding);
            const QString words = ImportWords::besideRow(ImportWords::problem(kind, &command, finding), finding);
            (warns ? warnings : problems).append({item.line, line != nullptr && !line->name.isEmpty() ? line->name : item.shown, ImportWords::place(plan.look, finding),
                                                  words, each, !warns && isAboutWho(finding), false, warns});
        }
        (blocked ? wrong : item.leftOut ? out : asks ? warned : ready) += 1;
    }
    const bool warns = !warnings.isEmpty();
    problems += warnings;
    m_table->lines()->setProblems(problems);
    m_table->setAccessibleName(warns ? tr("Rows, %n", nullptr, int(problems.size())) : tr("Problems, %n", nullptr, int(problems.size())));
    m_first->setText(tr("Nothing has been sent or saved yet."));
    m_first->show();
    QStringList parts{tr("%n can go", nullptr, ready)};
    if (warned > 0)
        parts.append(tr("%n with something to check", nullptr, warned));
    if (wrong > 0)
        parts.append(tr("%n with a problem", nullptr, wrong));
    if (out > 0)
        parts.append(tr("%n left out, without a date", nullptr, out));
    if (apart > 0)
        parts.append(tr("%n left out until taken in", nullptr, apart));
    m_counts->setText(tr("%1: %2").arg(tr("%n row(s)", nullptr, int(plan.plan.items.size())), parts.join(QStringLiteral(", "))));
    const int stay = int(plan.plan.items.size()) - reviewed;
    m_note->setText(stay == 0 ? QString()
                              : tr("%n row(s) name nobody, are not whole or contradict another row, and stay out of the review. Save them, correct them there and bring them in again.", nullptr, stay));
    m_note->setVisible(stay > 0);
    showSerials(plan.serialDates, serialsAreDates);
    m_none->setText(tr("No row has a problem."));
    // Where none can go there is nothing to agree to, and still something to mend.
    m_main->setText(ready + warned == 0 && wrong > 0 ? tr("&Look at %n row(s)", nullptr, reviewed) : tr("&Review %n row(s)", nullptr, reviewed));
    m_main->setVisible(reviewed > 0);
    showButtons();
}

void ImportCheck::showSerials(const QList<QDate> &dates, bool areDates)
{
    QStringList days;
    for (const QDate &day : dates)
        days.append(Words::date(day));
    m_serials->setVisible(!days.isEmpty());
    m_serials->setText(tr("Numbers in the date column are a spreadsheet’s dates: %1").arg(days.join(QStringLiteral(", "))));
    m_serials->setChecked(areDates);
}

void ImportCheck::showRegister(const KindSpec &kind, const RegisterReport &report, bool serialsAreDates)
{
    m_shows = report.isDry ? Shows::DryRegister : Shows::Register;
    m_kind = &kind;
    m_command = nullptr;
    m_findings.clear();
    QList<ProblemLines::Problem> lines;
    for (const RegisterReport::Line &line : report.lines) {
        for (const Finding &finding : line.said) {
            lines.append({line.line, line.shown, ImportWords::place(report.look, finding),
                          ImportWords::besideRow(ImportWords::problem(kind, nullptr, finding), finding)});
            m_findings.append(finding);
        }
    }
    // What changes before what is new: there a person may lose something.
    for (const bool isNew : {false, true}) {
        for (const RegisterReport::Row &row : report.rows) {
            if (row.isNew != isNew)
                continue;
            QStringList columns;
            for (const QString &id : row.changed)
                columns.append(ImportWords::column(kind, id));
            lines.append({row.line, row.id, columns.join(QStringLiteral(", ")), isNew ? tr("New") : tr("Changed"), -1, false, true});
        }
    }
    m_table->lines()->setProblems(lines);
    m_table->setAccessibleName(report.isDry ? tr("Rows, %n", nullptr, int(lines.size())) : tr("Problems, %n", nullptr, int(lines.size())));
    m_first->setText(report.isDry ? tr("Nothing has been sent or saved yet.") : tr("Stopped. What is counted here was kept."));
    m_first->setVisible(report.isDry || report.stopped);
    const int rows = report.added + report.changed + report.unchanged + report.refused;
    const QStringList parts{tr("%n new", nullptr, report.added), tr("%n changed", nullptr, report.changed), tr("%n as before", nullptr, report.unchanged),
                            tr("%n not taken", nullptr, report.refused)};
    m_counts->setText(tr("%1: %2").arg(tr("%n row(s)", nullptr, rows), parts.join(QStringLiteral(", "))));
    m_note->setText(tr("What you brought in is kept with your outbox, because the service cannot list it again."));
    m_note->setVisible(!report.isDry && report.added + report.changed > 0);
    showSerials(report.isDry ? report.serialDates : QList<QDate>(), serialsAreDates);
    m_none->setText(report.isDry ? tr("There is nothing in it that the list does not have.") : tr("Every row was taken as it is."));
    m_main->setText(report.isDry ? tr("&Take in %n row(s)", nullptr, report.added + report.changed) : tr("&Go to %1").arg(Words::kindTitle(kind)));
    m_main->setVisible(!report.isDry || report.added + report.changed > 0);
    showButtons();
}

QList<ProblemLine> ImportCheck::problems() const
{
    const QList<ProblemLines::Problem> &shown = m_table->lines()->problems();
    QMap<int, QStringList> lines;
    for (qsizetype each = 0; each < m_findings.size(); ++each)
        lines[shown.at(each).line];
    QHash<int, int> rows; // of this file → of the one with these rows alone, below its headers
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        rows.insert(it.key(), int(rows.size()) + 2);
    for (qsizetype each = 0; each < m_findings.size(); ++each)
        lines[shown.at(each).line].append(ImportWords::problem(*m_kind, m_command, ImportWords::moved(m_findings.at(each), rows)));
    QList<ProblemLine> all;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        all.append({it.key(), it.value().join(QStringLiteral("; "))});
    return all;
}

QString ImportCheck::counts() const { return m_counts->text(); }

int ImportCheck::chosenItem() const
{
    const QList<ProblemLines::Problem> &all = m_table->lines()->problems();
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < all.size() && all.at(row).choice ? all.at(row).item : -1;
}

void ImportCheck::showButtons()
{
    const QList<ProblemLines::Problem> &all = m_table->lines()->problems();
    const bool some = !all.isEmpty();
    m_table->setVisible(some);
    m_none->setVisible(!some);
    m_save->setVisible(std::any_of(all.begin(), all.end(), [](const ProblemLines::Problem &problem) { return !problem.isNote && !problem.isWarning; }));
    m_choose->setVisible(std::any_of(all.begin(), all.end(), [](const ProblemLines::Problem &problem) { return problem.choice; }));
    m_choose->setAccessibleDescription(chosenItem() >= 0 ? QString() : tr("For a row that could mean several records. Select such a row first"));
}

QWidget *ImportCheck::firstFocus() const
{
    return m_table->isVisibleTo(this) ? static_cast<QWidget *>(m_table) : m_main->isVisibleTo(this) ? m_main : m_back;
}
