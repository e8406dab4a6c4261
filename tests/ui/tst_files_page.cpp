// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ImportDesk.h"
#include "ui/models/OutboxModel.h"
#include "ui/models/ProblemLines.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/AddById.h"
#include "ui/pages/OutboxFiles.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/TableFiles.h"
#include "ui/pages/TablePage.h"
#include "ui/text/ImportWords.h"
#include "ui/widgets/ProblemTable.h"
#include "ui/widgets/TableView.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QMenu>

/// Tables, templates, results and services' own files on their way out, and registers and single records on their way in.
class tst_files_page : public ImportDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void exportOfTheFilteredTable();
    void everyTemplateIsKnownAgain();
    void whatIsMissingIsSavedToo();
    void resultsAsAFile();
    void registerOfAgreements();
    void addById();
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString agreement = QStringLiteral("agreement");
} // namespace

void tst_files_page::exportOfTheFilteredTable()
{
    QVERIFY(startTrainees());
    m_window->open(QStringLiteral("trainees"));
    auto *table = qobject_cast<TablePage *>(m_window->current());
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->findChild<QLineEdit *>()->setText(QStringLiteral("ngatai"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *files = table->findChild<TableFiles *>();
    auto *menu = files->button()->menu();
    menu->popup(files->button()->mapToGlobal(files->button()->rect().bottomLeft()));
    pictures::take(*menu, "table-file-menu");
    menu->hide();
    const QString path = m_folder->filePath(QStringLiteral("table.csv"));
    files->exportTo(path);
    QTRY_COMPARE(said(table), QStringLiteral("1 trainee(s) saved to table.csv."));
    const QStringList lines = text(path).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).count(QLatin1Char(',')), lines.at(1).count(QLatin1Char(',')));
    QVERIFY(lines.at(0).contains(QLatin1String("TRN")));
    QVERIFY(lines.at(1).contains(QStringLiteral("Ngātai")));
    QVERIFY(lines.at(1).contains(QLatin1String("0123452")));
    QVERIFY(lines.at(1).contains(QLatin1String("TRN received")));
    // What is shown is saved: also the desk's own columns, each where it stands.
    QStringList shown;
    QHeaderView *header = table->table()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (!table->table()->isColumnHidden(header->logicalIndex(place)))
            shown.append(QString(QLatin1Char('"') + table->model()->headerData(header->logicalIndex(place), Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char('"')));
    }
    QCOMPARE(lines.at(0).trimmed().remove(QChar(0xFEFF)), shown.join(QLatin1Char(',')));
    const int inHand = table->model()->columnOf(QStringLiteral("inHand"));
    QVERIFY(inHand >= 0 && !table->table()->isColumnHidden(inHand));
    const auto place = shown.indexOf(QString(QLatin1Char('"') + table->model()->headerData(inHand, Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char('"')));
    QCOMPARE(lines.at(1).trimmed().split(QStringLiteral("\",\"")).at(place), QStringLiteral("None"));
    // A template of that row comes back as a file that names it.
    const QString mould = m_folder->filePath(QStringLiteral("template.csv"));
    files->saveTemplate(*m_desk->core().kinds().command(trainee, QStringLiteral("defer")), mould);
    QTRY_COMPARE(said(table), QStringLiteral("1 trainee(s) saved to template.csv."));
    QVERIFY(toCheck(request(mould, "defer")));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 0 can go, 1 left out, without a date"));
}

/// Of whatever command: each of its columns names the record or is an answer, and none is taken for another.
void tst_files_page::everyTemplateIsKnownAgain()
{
    QVERIFY(startTrainees());
    const Kinds &kinds = m_desk->core().kinds();
    int templates = 0;
    for (const KindSpec &kind : kinds.all()) {
        for (const CommandSpec &command : kind.commands) {
            if (kind.matches.isEmpty())
                continue;
            ImportRequest request;
            request.kind = QString::fromLatin1(kind.id);
            request.command = QString::fromLatin1(command.id);
            request.path = m_folder->filePath(QStringLiteral("empty.csv"));
            request.words = ImportWords::words(kind, &command);
            Desk::wait(m_desk->core().files().saveTemplate(request.kind, request.command, {}, ImportWords::titles(kind, &command), request.path));
            const FileLook look = Desk::wait(m_desk->core().files().open(request));
            const QByteArray what = (request.kind + QLatin1Char('.') + request.command + QLatin1Char(' ') + look.headers.join(QLatin1Char('|'))).toUtf8();
            QList<ColumnUse> answers;
            for (const ColumnUse &use : look.uses) {
                QVERIFY2(use.role != ColumnUse::Role::Ignored && look.uses.count(use) == 1, what);
                if (use.role == ColumnUse::Role::Answers)
                    answers.append(use);
            }
            QCOMPARE(answers.size(), command.fields.size());
            // In their order behind the columns that name the record.
            for (qsizetype i = 0; i < answers.size(); ++i)
                QVERIFY2(answers.at(i).id == QLatin1String(command.fields.at(i).id) && look.uses.at(look.uses.size() - answers.size() + i) == answers.at(i), what);
            ++templates;
        }
    }
    QVERIFY(templates > 10);
}

/// What the desk works out for each row is asked for all of them, not only for those that were looked at.
void tst_files_page::whatIsMissingIsSavedToo()
{
    QVERIFY(startTrainees());
    m_window->open(QStringLiteral("award"));
    auto *table = qobject_cast<TablePage *>(m_window->current());
    QVERIFY(table != nullptr);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    int standing = -1;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        standing = table->model()->extra(column) == RecordModel::Extra::Standing ? column : standing;
    QVERIFY(standing >= 0);
    const QString path = m_folder->filePath(QStringLiteral("award.csv"));
    table->findChild<TableFiles *>()->exportTo(path);
    QTRY_VERIFY2(said(table).contains(QLatin1String("saved to award.csv")), qPrintable(said(table)));
    QStringList titles = text(path).section(QLatin1Char('\n'), 0, 0).trimmed().split(QStringLiteral("\",\""));
    const auto place = titles.indexOf(table->model()->headerData(standing, Qt::Horizontal, Qt::DisplayRole).toString());
    QVERIFY2(place > 0, qPrintable(titles.join(QLatin1Char('|'))));
    const QString cell = text(path).section(QLatin1Char('\n'), 1, 1).trimmed().split(QStringLiteral("\",\"")).value(place).remove(QLatin1Char('"'));
    QVERIFY2(!cell.isEmpty() && cell != QStringLiteral("…"), qPrintable(cell));
    // Nor of those only that the table has in its order by now.
    table->model()->drop();
    const QString early = m_folder->filePath(QStringLiteral("early.csv"));
    table->findChild<TableFiles *>()->exportTo(early);
    QTRY_VERIFY2(said(table).contains(QLatin1String("saved to early.csv")), qPrintable(said(table)));
    QCOMPARE(text(early), text(path));
}

void tst_files_page::resultsAsAFile()
{
    QVERIFY(startTrainees());
    m_desk->submit(trainee, QStringLiteral("defer"), QString(24, QLatin1Char('a')), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    m_window->open(QStringLiteral("outbox"));
    QWidget *outbox = m_window->current();
    QTRY_VERIFY(m_window->current()->isSettled());
    auto *files = outbox->findChild<OutboxFiles *>();
    const QString path = m_folder->filePath(QStringLiteral("results.csv"));
    files->exportTo(path, {});
    QTRY_COMPARE(said(outbox), QStringLiteral("1 entry(s) saved to results.csv."));
    QVERIFY(text(path).contains(QLatin1String("Ready to send")));
    // As the table stands: its columns, days as days, and nothing that the search leaves out.
    auto *entries = outbox->findChild<QTableView *>(QStringLiteral("entries"));
    QCOMPARE(text(path).section(QLatin1Char('\n'), 0, 0).count(QLatin1Char(',')) + 1, entries->model()->columnCount());
    QVERIFY(text(path).contains(QLatin1String("\"2026-02-15\"")));
    entries->setColumnHidden(OutboxModel::Waits, true);
    outbox->findChild<QLineEdit *>()->setText(QStringLiteral("nobody of this name"));
    QTRY_COMPARE(entries->model()->rowCount(), 0);
    files->exportTo(path, {});
    QTRY_COMPARE(said(outbox), QStringLiteral("0 entry(s) saved to results.csv."));
    QCOMPARE(text(path).section(QLatin1Char('\n'), 0, 0).count(QLatin1Char(',')) + 2, entries->model()->columnCount());
    outbox->findChild<QLineEdit *>()->clear();
    QTRY_COMPARE(entries->model()->rowCount(), 1);
    files->exportTo(path, {EntryState::Done});
    QTRY_COMPARE(said(outbox), QStringLiteral("0 entry(s) saved to results.csv."));
    // What a service's file cannot hold is named: this is a deferral.
    const KindSpec *kind = m_desk->core().kinds().kind(trainee);
    files->writeServiceFile(*kind, kind->files.constFirst(), m_folder->filePath(QStringLiteral("upload.csv")));
    QTRY_VERIFY2(said(outbox).startsWith(QLatin1String("Nothing was written")), qPrintable(said(outbox)));
    pictures::take(*m_window, "outbox-file");
}

void tst_files_page::registerOfAgreements()
{
    QVERIFY(startAgreements());
    ImportRequest asked = request(put("agreements.csv", QStringLiteral("Local ID,Learner ID,Signed,Employer\nNEW/1,L1,3 March 2024,Sawmill\nNEW 2,L2,2024-03-04,Sawmill\n..,L3,3/3/2024,Sawmill\n")), "");
    asked.kind = agreement;
    m_window->startImport(asked);
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(page()->step(), page()->columns());
    auto *goOn = child<QPushButton>(page()->columns(), "goOn");
    QVERIFY2(goOn->text().startsWith(QLatin1String("&Check 3 ")), qPrintable(goOn->text()));
    goOn->click();
    QTRY_COMPARE(page()->step(), page()->checked());
    // Looked at first; taken in by a press of its own.
    QCOMPARE(page()->checked()->counts(), QStringLiteral("3 row(s): 2 new, 0 changed, 0 as before, 1 not taken"));
    QCOMPARE(page()->checked()->table()->lines()->problems().constFirst().line, 4);
    QVERIFY(!m_desk->record(agreement, QStringLiteral("NEW/1")));
    auto *main = child<QPushButton>(page()->checked(), "main");
    main->click();
    QVERIFY(settles());
    QTRY_VERIFY(m_desk->record(agreement, QStringLiteral("NEW/1")));
    pictures::take(*m_window, "import-register-taken");
    child<QPushButton>(page()->checked(), "back")->click();
    goOn->click();
    QTRY_COMPARE(page()->checked()->counts(), QStringLiteral("3 row(s): 0 new, 0 changed, 2 as before, 1 not taken"));
    QVERIFY(!main->isVisible()); // there is nothing to take in
    asked.path = put("third.csv", QStringLiteral("Local ID,Learner ID\nNEW 3,L3\n"));
    QVERIFY(toCheck(asked));
    main->click();
    QVERIFY(settles());
    main->click();
    QVERIFY(qobject_cast<TablePage *>(m_window->current()) != nullptr);
}

void tst_files_page::addById()
{
    QVERIFY(startAgreements());
    const KindSpec *kind = m_desk->core().kinds().kind(agreement);
    const QString known = m_desk->rows(agreement).constFirst().id;
    auto *dialog = new AddById(m_desk->core(), *kind, m_desk->core().currentConnection(QString::fromLatin1(kind->service)).id, m_window.get());
    dialog->open();
    QSignalSpy added(dialog, &AddById::added);
    const auto ask = [&](const QString &id) {
        child<QLineEdit>(dialog, "id")->setText(id);
        child<QPushButton>(dialog, "add")->click();
    };
    for (const QString &id : {QStringLiteral("."), QStringLiteral(" .. ")}) {
        ask(id);
        QVERIFY2(dialog->says().contains(QLatin1String("only dots")), qPrintable(dialog->says()));
    }
    pictures::take(*dialog, "add-by-id-refused");
    ask(QStringLiteral("nobody/has this"));
    QTRY_VERIFY2(dialog->says().startsWith(QLatin1String("TEC ")), qPrintable(dialog->says()));
    QCOMPARE(added.size(), 0);
    QVERIFY(!m_desk->record(agreement, QStringLiteral("nobody/has this")));
    ask(known);
    QTRY_COMPARE(added.size(), 1);
    QVERIFY2(dialog->says().contains(known), qPrintable(dialog->says()));
    pictures::take(*dialog, "add-by-id");
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

DESK_TEST(tst_files_page)
#include "tst_files_page.moc"
