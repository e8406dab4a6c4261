// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the steps of an import ask of the desk: look, check, choose, hand over, save.
#include "ui/pages/ImportPage.h"

#include "app/Bulk.h"
#include "ui/models/BatchLines.h"
#include "ui/pages/ChooseRecord.h"
#include "ui/pages/ImportCheck.h"
#include "ui/pages/ImportColumns.h"
#include "ui/pages/ImportSource.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace {
/// Why the file cannot be used.
QString blocksOf(const FileLook &look)
{
    QStringList words;
    for (const Finding &finding : look.problems) {
        if (finding.severity == Severity::Block)
            words.append(Words::finding(finding));
    }
    return words.join(QStringLiteral(". "));
}
} // namespace

void ImportPage::work(const QString &words)
{
    m_working = true;
    m_message->clear();
    m_doing->setText(words);
    m_bar->setRange(0, 0);
    m_bar->setFormat({});
    m_progress->show();
    // A dialog that has just closed leaves the focus nowhere: it is this page's then.
    QWidget *focus = QApplication::focusWidget();
    m_before = m_stack->isAncestorOf(focus) ? focus : nullptr;
    if (isVisible() && (focus == nullptr || focus->window() != window() || m_stack->isAncestorOf(focus)))
        m_cancel->setFocus(Qt::OtherFocusReason);
    m_stack->setEnabled(false);
}

void ImportPage::stop()
{
    if (!m_working)
        return;
    m_core.files().cancel(m_request.path);
    if (!m_judging)
        return; // the file's own answer says that it was stopped
    m_watch->isStopped = true;
    ++m_turn;
    failed({ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}});
}

void ImportPage::done()
{
    m_working = false;
    m_judging = false;
    m_stack->setEnabled(true);
    const bool focused = window()->focusWidget() == m_cancel; // the window itself may not be the front one yet
    m_progress->hide();
    // Back to what was pressed, so that a person can choose the next but one by the same key.
    if (focused)
        (m_before && step()->isAncestorOf(m_before) && m_before->isVisible() ? m_before.data() : areas().constFirst())->setFocus(Qt::OtherFocusReason);
    Q_EMIT settledChanged();
}

void ImportPage::failed(const Error &error)
{
    done();
    m_message->say(error.kind == ErrorKind::Cancelled ? Notice::Weight::Note : Notice::Weight::Problem, ImportWords::fault(error, Words::serviceName(service())));
}

void ImportPage::take(const QString &path, const QString &text, bool straight)
{
    if (m_working)
        return;
    if (path.isEmpty() && text.trimmed().isEmpty())
        return m_message->say(Notice::Weight::Note, tr("There is nothing to paste. Copy the cells in your spreadsheet first."));
    m_request = {};
    m_isIn = false;
    m_chosen.clear();
    m_request.path = path;
    m_request.text = text;
    m_source->setFile(fileName());
    look(straight);
}

void ImportPage::look(bool straight)
{
    if (m_working)
        return;
    const ImportRequest before = m_request;
    m_request.kind = m_source->kind();
    m_request.command = m_source->command();
    const KindSpec *spec = kind();
    if (spec == nullptr)
        return m_message->say(Notice::Weight::Note, tr("Connect a service first."));
    m_request.connection = m_core.currentConnection(QString::fromLatin1(spec->service)).id;
    // Who was meant is a row of one list: that of another has somebody else there.
    if (before.kind != m_request.kind || before.command != m_request.command || before.connection != m_request.connection)
        m_chosen.clear();
    m_request.uses.clear();
    m_request.words = ImportWords::words(*spec, command());
    work(tr("Reading %1").arg(fileName()));
    whenDone(this, m_core.files().open(m_request), [this, straight, turn = ++m_turn](const Result<FileLook> &look) {
        if (turn == m_turn)
            looked(look, straight);
    });
}

void ImportPage::looked(const Result<FileLook> &look, bool straight)
{
    if (!look)
        return failed(look.error());
    done();
    if (!look->isUsable() && step() == m_columns) {
        // Its letters are not written so: what was recognised before stays.
        const QString tried = std::exchange(m_request.encoding, m_look.encoding);
        m_request.delimiter = m_look.delimiter;
        m_request.hasHeaders = m_look.hasHeaders;
        m_request.headerLine = m_look.headerLine;
        m_columns->setLook(*kind(), command(), m_look);
        useNames();
        if (tried.isEmpty() || tried == m_look.encoding)
            return m_message->say(Notice::Weight::Problem, blocksOf(*look));
        return m_message->say(Notice::Weight::Problem, tr("The file cannot be read as %1: %2").arg(tried, blocksOf(*look)));
    }
    m_look = *look;
    if (!look->isUsable()) {
        showStep(m_source);
        return m_message->say(Notice::Weight::Problem, blocksOf(*look));
    }
    m_columns->setLook(*kind(), command(), m_look);
    useNames();
    const bool named = std::any_of(m_look.uses.begin(), m_look.uses.end(), [](const ColumnUse &use) { return use.role == ColumnUse::Role::Identifies; });
    if (straight && named && command() != nullptr)
        return goOn();
    showStep(m_columns);
}

void ImportPage::useNames()
{
    m_columns->setNames({});
    whenDone(this, m_core.files().mappings(m_request.kind, m_request.command), [this, turn = m_turn](const Result<QStringList> &names) {
        if (turn == m_turn && names)
            m_columns->setNames(*names);
    });
}

void ImportPage::goOn()
{
    m_request.uses = m_columns->uses();
    m_request.hasHeaders = m_look.hasHeaders; // they are the uses of these columns
    m_request.headerLine = m_look.headerLine;
    m_request.rememberAs = m_columns->rememberAs();
    if (!isUsedOnce())
        return showStep(m_columns);
    if (!m_request.rememberAs.isEmpty()) {
        // Kept as soon as it has a name, whatever becomes of the rows.
        FileLook named = m_look;
        named.uses = m_request.uses;
        whenDone(this, m_core.files().keepMapping(m_request, named), [this](const Result<Done> &kept) {
            if (!kept)
                m_message->say(Notice::Weight::Warning, tr("The columns could not be kept under the name. %1").arg(ImportWords::fault(kept.error())));
        });
    }
    if (command() != nullptr)
        plan();
    else
        importRegister(true);
}

/// Of two columns for one use only one would be read, and nobody could tell which.
bool ImportPage::isUsedOnce()
{
    const QList<ColumnUse> &uses = m_request.uses;
    for (int each = 0; each < uses.size(); ++each) {
        const auto other = uses.indexOf(uses.at(each), each + 1);
        if (uses.at(each).role == ColumnUse::Role::Ignored || other < 0)
            continue;
        m_message->say(Notice::Weight::Problem, tr("%1 and %2 are both used for “%3”. Choose one of them, and “Not used” for the other.")
                                                    .arg(ImportWords::header(m_look, each), ImportWords::header(m_look, int(other)),
                                                         ImportWords::use(*kind(), command(), uses.at(each))));
        return false;
    }
    return true;
}

void ImportPage::forget(const QString &name)
{
    whenDone(this, m_core.files().forgetMapping(m_request.kind, m_request.command, name), [this, name](const Result<Done> &done) {
        if (!done)
            return m_message->say(Notice::Weight::Problem, ImportWords::fault(done.error()));
        m_columns->forgot(name);
        useNames();
        m_message->say(Notice::Weight::Note, tr("“%1” is forgotten. The columns of this file stay as they are.").arg(name));
    });
}

// ---------------------------------------------------------------------------------------------- a command of many

void ImportPage::plan()
{
    work(tr("Checking %1").arg(fileName()));
    whenDone(this, m_core.files().plan(m_request), [this, turn = ++m_turn](const Result<ImportPlan> &plan) {
        if (turn == m_turn)
            planned(plan);
    });
}

void ImportPage::planned(const Result<ImportPlan> &plan)
{
    if (!plan)
        return failed(plan.error());
    m_plan = *plan;
    if (!m_plan.look.isUsable()) {
        done();
        showStep(m_columns);
        return m_message->say(Notice::Weight::Problem, blocksOf(m_plan.look));
    }
    for (BatchItem &item : m_plan.plan.items) {
        if (item.row == 0 && m_chosen.contains(item.line))
            mean(item, m_chosen.value(item.line));
    }
    check();
}

/// A person said who it is.
void ImportPage::mean(BatchItem &item, qint64 row)
{
    item.row = row;
    item.target.clear();
    item.said.removeIf([](const Finding &finding) { return finding.rule.startsWith(QLatin1String("match.")); });
}

/// The rules of the command, asked for every row that names a record.
void ImportPage::check()
{
    BatchPlan readable = m_plan.plan;
    readable.items.removeIf([this](const BatchItem &item) { return !BatchLines::canBeEdited(item, *command()); });
    const auto show = [this] {
        done();
        m_check->showPlan(*kind(), *command(), m_plan, m_lines, m_request.serialsAreDates);
        showStep(m_check);
    };
    m_lines.clear();
    if (readable.items.isEmpty())
        return nameOthers(show);
    if (!m_working)
        work(tr("Checking %1").arg(fileName()));
    m_judging = true;
    m_watch = std::make_shared<CheckWatch>();
    m_watching.start();
    whenDone(this, m_core.bulk().check(readable, m_watch), [this, show, turn = m_turn](const Result<QList<BatchLine>> &lines) {
        if (turn != m_turn)
            return;
        if (!lines)
            return failed(lines.error());
        m_lines = *lines;
        rememberTargets();
        nameOthers(show);
    });
}

/// Rows that are not asked about, and yet name a record, are shown with its name as the others are.
void ImportPage::nameOthers(const std::function<void()> &then)
{
    BatchPlan known = m_plan.plan;
    known.items.removeIf([this](const BatchItem &item) { return item.row == 0 || BatchLines::canBeEdited(item, *command()); });
    if (known.items.isEmpty())
        return then();
    whenDone(this, m_core.bulk().check(known), [this, then, turn = m_turn](const Result<QList<BatchLine>> &lines) {
        if (turn != m_turn)
            return;
        QHash<int, QString> names;
        for (const BatchLine &line : lines.value_or(QList<BatchLine>()))
            names.insert(line.line, line.name);
        for (BatchItem &item : m_plan.plan.items) {
            if (const QString name = names.value(item.line); !name.isEmpty())
                item.shown = name;
        }
        then();
    });
}

/// From now on a row of the file is this record, whatever its row of the list is called later.
void ImportPage::rememberTargets()
{
    QHash<int, QString> targets;
    for (const BatchLine &line : std::as_const(m_lines))
        targets.insert(line.line, line.draft.target);
    for (BatchItem &item : m_plan.plan.items) {
        if (item.target.isEmpty())
            item.target = targets.value(item.line);
    }
}

void ImportPage::choose(int item, const QString &shown)
{
    if (item < 0)
        return m_message->say(Notice::Weight::Note, tr("Select a row that could mean several records first."));
    const int line = m_plan.plan.items.at(item).line;
    auto *dialog = new ChooseRecord(m_core, *kind(), m_request.connection, line, shown,
                                    [this, item, turn = m_turn](qint64 row) {
                                        if (turn != m_turn || m_working)
                                            return;
                                        BatchItem &chosen = m_plan.plan.items[item];
                                        m_chosen.insert(chosen.line, row);
                                        mean(chosen, row);
                                        check();
                                    },
                                    this);
    dialog->open();
}

void ImportPage::review()
{
    BatchPlan plan = m_plan.plan;
    plan.items.removeIf([this](const BatchItem &item) { return !BatchLines::canBeEdited(item, *command()); });
    plan.source = m_request.path.isEmpty() ? QString() : fileName();
    //: the name that a batch is given first: what, and out of which file
    plan.name = tr("%1, %2").arg(Words::commandVerb(*command()), m_request.path.isEmpty() ? Words::instant(m_core.now()) : fileName());
    plan.bringing = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_handed = Handed{m_request, m_plan.look, plan.bringing};
    Q_EMIT batchRequested(plan);
}

void ImportPage::queued(const BatchPlan &plan)
{
    if (!m_handed || m_handed->id != plan.bringing)
        return; // another batch, perhaps of the same command
    const Handed handed = *m_handed;
    whenDone(this, m_core.files().remember(handed.request, handed.look), [this, id = handed.id](const Result<Done> &kept) {
        if (kept && m_handed && m_handed->id == id) {
            m_handed.reset();
            m_isIn = true;
        }
        if (!kept)
            m_message->say(Notice::Weight::Warning, tr("The rows are in the outbox, but the desk could not note that this file was brought in. %1").arg(ImportWords::fault(kept.error())));
    });
}

// ---------------------------------------------------------------------------------------------- a register

void ImportPage::importRegister(bool dry)
{
    work((dry ? tr("Checking %1") : tr("Importing %1")).arg(fileName()));
    whenDone(this, m_core.files().importRegister(m_request, dry), [this, turn = ++m_turn](const Result<RegisterReport> &report) {
        if (turn == m_turn)
            imported(report);
    });
}

void ImportPage::imported(const Result<RegisterReport> &report)
{
    if (!report)
        return failed(report.error());
    done();
    if (!report->look.isUsable())
        return m_message->say(Notice::Weight::Problem, blocksOf(report->look));
    m_check->showRegister(*kind(), *report, m_request.serialsAreDates);
    showStep(m_check);
    m_isIn = !report->stopped && !report->isDry;
    if (m_isIn)
        whenDone(this, m_core.files().remember(m_request, report->look), [](const Result<Done> &) {});
}

// ---------------------------------------------------------------------------------------------- the problem rows

void ImportPage::askToSave()
{
    const QString suffix = m_request.path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const QString base = m_request.path.isEmpty() ? Words::kindTitle(*kind()) : QFileInfo(m_request.path).completeBaseName();
    FilePrompt::save(this, tr("Save the problem rows"), FilePrompt::name({base, tr("to correct")}), suffix, [this](const QString &path) { saveProblems(path); });
}

void ImportPage::saveProblems(const QString &path)
{
    //: the header of the column that says what is wrong with each row
    whenDone(this, m_core.files().saveProblems(m_request, m_check->problems(), tr("Errors"), path), [this, path](const Result<int> &rows) {
        if (!rows)
            return m_message->say(Notice::Weight::Problem, ImportWords::fault(rows.error()));
        m_message->say(Notice::Weight::Note, tr("%n row(s) saved to %1. Correct them there and bring the file in again.", nullptr, *rows).arg(QFileInfo(path).fileName()));
    });
}
