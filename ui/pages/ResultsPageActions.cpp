// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with a batch that was queued.
#include "ui/models/OutboxModel.h"
#include "ui/pages/ResultsPage.h"
#include "ui/text/BatchSheet.h"
#include "ui/text/EntryWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QThreadPool>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>

#include <atomic>
#include <memory>

namespace {
constexpr int dotsAnInch = 300; // text stays text in the file: this is only the grid it is laid out on
const QMarginsF margins(15, 15, 15, 15);

void onPaper(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    device.setPageMargins(margins, QPageLayout::Millimeter);
}
} // namespace

void ResultsPage::act(BatchAction action)
{
    const BatchSummary *batch = current();
    if (batch == nullptr)
        return;
    const qint64 unsent = batch->unsent() + (action == BatchAction::Cancel ? batch->of(EntryState::Draft) : 0);
    if (unsent == 0 && action != BatchAction::Resume)
        return m_message->say(Notice::Weight::Note, tr("Everything of this batch has been sent already."));
    if (action != BatchAction::Cancel)
        return perform(action);
    m_message->askToLose(tr("Cancel the %1 that have not been sent? They are never sent and stay in the history only.").arg(Words::count(unsent)),
                   tr("Cancel %1").arg(Words::count(unsent)), [this, action] { perform(action); });
}

void ResultsPage::perform(BatchAction action)
{
    m_message->clear();
    m_pressed = true;
    const BatchSummary *batch = current();
    const qint64 unsent = batch == nullptr ? 0 : batch->unsent();
    const bool flies = batch != nullptr && batch->of(EntryState::Sending) > 0;
    whenDone(this, m_core.bulk().act(m_batch, action), [this, action, unsent, flies](const Result<ActionReport> &report) {
        if (!report)
            return m_message->say(Notice::Weight::Problem, ErrorText::of(report.error(), ErrorText::Doing::Saving).sentence());
        const QString count = Words::count(report->moved);
        QString words;
        switch (action) {
        case BatchAction::Pause:
            words = tr("Paused. %1 stay until you press Resume; what is being sent now is finished.").arg(count);
            break;
        case BatchAction::Resume:
            words = tr("%1 go on.").arg(count);
            break;
        case BatchAction::TakeBack:
            words = flies || report->moved + report->stayed.size() < unsent ? tr("%1 are back in the drafts. What had begun to be sent got away.").arg(count)
                                             : tr("%1 are back in the drafts.").arg(count);
            break;
        case BatchAction::Cancel:
            words = tr("%1 are cancelled and will not be sent.").arg(count);
            break;
        }
        if (!report->stayed.isEmpty())
            words += QLatin1Char(' ') + EntryWords::couldNot({EntryWords::stays(report->stayed.constFirst())}, report->stayed.size());
        m_saidBack = action == BatchAction::TakeBack ? words : QString();
        m_mostBack = 0;
        m_message->say(report->stayed.isEmpty() ? Notice::Weight::Note : Notice::Weight::Warning, words);
        refresh();
    });
}

void ResultsPage::takePlan(const Result<BatchPlan> &plan, bool onlyRefused)
{
    if (!plan)
        return m_message->say(Notice::Weight::Note, ErrorText::why(plan.error(), ErrorText::Doing::Reading));
    if (plan->items.isEmpty())
        return m_message->say(Notice::Weight::Note, onlyRefused ? tr("Nothing of this batch was refused or came back.") : tr("Nothing of this batch was accepted yet."));
    m_message->clear();
    Q_EMIT batchRequested(*plan);
}

void ResultsPage::correct()
{
    whenDone(this, m_core.bulk().correction(m_batch), [this](const Result<BatchPlan> &plan) { takePlan(plan, true); });
}

void ResultsPage::undo()
{
    whenDone(this, m_core.bulk().inverse(m_batch), [this](Result<BatchPlan> plan) {
        if (plan) // a batch of its own, and named after what it does when it is queued
            plan->name.clear();
        takePlan(plan, false);
    });
}

// ---------------------------------------------------------------------------------------------- on paper

void ResultsPage::withSheet(const QString &doing, const Use &use, const std::function<void(Outcome)> &done)
{
    const BatchSummary *batch = current();
    if (batch == nullptr)
        return;
    EntryQuery query;
    query.batch = batch->id;
    query.sort = QStringLiteral("created");
    query.states = {EntryState::Draft, EntryState::Ready, EntryState::Sending, EntryState::Waiting, EntryState::Unsure,
                    EntryState::Conflict, EntryState::Rejected, EntryState::Done, EntryState::Dropped};
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    m_message->say(Notice::Weight::Note, doing, tr("Cancel"), [stopped] { *stopped = true; });
    whenDone(this, m_core.entries(query), [this, use, done, stopped, about = BatchSheet::about(m_core, *batch)](const Result<QList<Entry>> &entries) {
        if (!entries)
            return m_message->say(Notice::Weight::Problem, ErrorText::of(entries.error(), ErrorText::Doing::Reading).sentence());
        // Thousands of rows take seconds to lay out: the window stays live meanwhile.
        Pledge<bool> pledge;
        QThreadPool::globalInstance()->start([pledge, use, stopped, ends = m_ends, about, all = *entries] {
            const auto isStopped = [&stopped, &ends] { return stopped->load() || ends->load(); };
            QTextDocument sheet;
            if (!isStopped())
                BatchSheet::write(sheet, about, all);
            pledge.finish(!isStopped() && use(sheet, about.batch, isStopped));
        });
        whenDone(this, pledge.future(), [done, stopped](const Result<bool> &written) {
            done(written.value_or(false) ? Outcome::Done : *stopped ? Outcome::Stopped : Outcome::Failed);
        });
    });
}

void ResultsPage::writePdf(const QString &path, const std::function<void(Outcome)> &done)
{
    const auto use = [path](QTextDocument &sheet, const BatchSummary &batch, const std::function<bool()> &isStopped) {
        // What stands under the name stays until the new file is whole.
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // people: before the first byte. Not every place knows modes
        int pages = 0;
        {
            QPdfWriter writer(&file);
            writer.setTitle(batch.name);
            onPaper(writer);
            writer.setResolution(dotsAnInch);
            pages = BatchSheet::paint(sheet, batch, writer, isStopped);
        }
        return pages > 0 && !isStopped() && file.commit();
    };
    withSheet(tr("Writing %1…").arg(QFileInfo(path).fileName()), use, done);
}

void ResultsPage::savePdf(const QString &path, const std::function<void(bool)> &done)
{
    writePdf(path, [done](Outcome outcome) { done(outcome == Outcome::Done); });
}

void ResultsPage::askPdf()
{
    const BatchSummary *batch = current();
    if (batch == nullptr)
        return;
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->selectFile(QString(BatchSheet::fileName(m_core, *batch) + QStringLiteral(".pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        writePdf(path, [this, path](Outcome outcome) {
            const QString name = QFileInfo(path).fileName();
            if (outcome == Outcome::Stopped)
                m_message->say(Notice::Weight::Note, tr("Stopped. No file was written."));
            else if (outcome == Outcome::Done)
                m_message->say(Notice::Weight::Note, tr("Saved as %1.").arg(name));
            else
                m_message->say(Notice::Weight::Problem, tr("%1 could not be written. Nothing is lost. Choose another folder.").arg(name));
        });
    });
    dialog->open();
}

void ResultsPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    onPaper(*printer);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    dialog->open();
}

void ResultsPage::printOn(const std::shared_ptr<QPrinter> &printer)
{
    const auto use = [printer](QTextDocument &sheet, const BatchSummary &batch, const std::function<bool()> &isStopped) {
        printer->setDocName(batch.name); // what the printer's own list calls it
        return BatchSheet::paint(sheet, batch, *printer, isStopped) > 0;
    };
    withSheet(tr("Printing…"), use, [this](Outcome outcome) {
        if (outcome == Outcome::Stopped)
            m_message->say(Notice::Weight::Note, tr("Stopped. Pages that the printer has already are printed."));
        else if (outcome == Outcome::Done)
            m_message->say(Notice::Weight::Note, tr("Sent to the printer."));
        else
            m_message->say(Notice::Weight::Problem, tr("The printer did not take it. Nothing is lost. Try again, or save it as PDF."));
    });
}

/// What was said of a batch is old once something was queued, though it be the same batch corrected.
void ResultsPage::queued(const BatchPlan &) { m_message->clear(); }

QString ResultsPage::help() const
{
    return tr("What was put in the outbox together: how far it is, what the service accepted and what it did not. Select a batch to pause it, take it back or correct what was not accepted.");
}
