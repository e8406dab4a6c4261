// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "app/Files.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"
#include "ui/MainWindow.h"
#include "ui/models/BatchLines.h"
#include "ui/models/ProblemLines.h"
#include "ui/models/RecordModel.h"
#include "ui/pages/AddById.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ChooseRecord.h"
#include "ui/pages/ImportCheck.h"
#include "ui/pages/ImportColumns.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/ImportSource.h"
#include "ui/pages/OutboxFiles.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/TableFiles.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ProblemTable.h"
#include "ui/widgets/TableView.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace {
const QString trainee = QStringLiteral("trainee");
const QString agreement = QStringLiteral("agreement");

QString text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

/// Files in and out as a person meets them in the window, over a real desk.
class tst_import_page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();
    void goodAndBadRows();
    void whatWasQueuedIsKnown();
    void columnsAreChangedByHandAndKept();
    void ambiguousRowIsChosen();
    void cancelled();
    void damagedFileIsASentence();
    void pasteIsCheckedAtOnce();
    void exportOfTheFilteredTable();
    void resultsAsAFile();
    void registerOfAgreements();
    void addById();

private:
    void startTrainees();
    void startAgreements();
    QString put(const char *name, const QString &content) const;
    ImportRequest request(const QString &path, const char *command) const;
    ImportPage *page() const { return qobject_cast<ImportPage *>(m_window->page(QStringLiteral("import"))); }
    QString said(QWidget *of) const { return of->findChild<MessageBar *>()->text(); }
    template <class T>
    static T *child(QWidget *of, const char *name)
    {
        return of->findChild<T *>(QLatin1String(name));
    }
    void toCheck(const ImportRequest &request);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void tst_import_page::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
}

void tst_import_page::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_server.reset();
    m_settings.reset();
}

void tst_import_page::startTrainees()
{
    QList<QJsonObject> people;
    const char *const names[] = {"Jones", "Evans", "Ngātai", "Brown"};
    for (int i = 0; i < 4; ++i) {
        QJsonObject one = plainTrainee(QString(24, QLatin1Char(char('a' + i))), QStringLiteral("Sam"), QString::fromUtf8(names[i]));
        one[QLatin1String("trn")] = QStringLiteral("012345%1").arg(i);
        one[QLatin1String("provider_trainee_id")] = QStringLiteral("P%1").arg(i / 2); // two of each
        people.append(one);
    }
    m_server = std::make_unique<PracticeServer>(traineeWorld(people));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.practice = true;
    m_desk->config.holdSeconds = 300;
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(trainee).size(), 4, 20000);
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QTRY_VERIFY(m_window->isReady());
}

void tst_import_page::startAgreements()
{
    m_server = std::make_unique<PracticeServer>(PracticeServer::seeded(6, QStringLiteral("desk")), false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.practice = true;
    m_desk->config.pullAtStart = false;
    m_desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->rows(agreement).isEmpty(), 20000);
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->show();
    QTRY_VERIFY(m_window->isReady());
}

QString tst_import_page::put(const char *name, const QString &content) const
{
    QFile file(m_folder->filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("the test's file cannot be written");
    return file.fileName();
}

ImportRequest tst_import_page::request(const QString &path, const char *command) const
{
    ImportRequest request;
    request.kind = trainee;
    request.command = QString::fromLatin1(command);
    request.path = path;
    return request;
}

void tst_import_page::toCheck(const ImportRequest &request)
{
    m_window->startImport(request);
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(page()->step(), page()->columns());
    child<QPushButton>(page()->columns(), "goOn")->click();
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(page()->step(), page()->checked());
}

namespace {
// Three good rows (one id lost its leading zero), one that nobody has, one with a date that is none.
const char *const fiveRows = "TRN,Date of deferral,Notes\n0123450,15/02/2026,a\n123451,2026-02-14,b\n0123452,1 February 2026,c\n9999999,15/02/2026,d\n0123453,31/02/2026,e\n";
} // namespace

void tst_import_page::goodAndBadRows()
{
    startTrainees();
    const QString path = put("five.csv", QString::fromUtf8(fiveRows));
    toCheck(request(path, "defer"));
    const QAbstractItemModelTester tester(page()->checked()->table()->lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page()->checked()->counts(), QStringLiteral("5 row(s): 3 can go, 2 with a problem"));
    const QList<ProblemLines::Problem> problems = page()->checked()->table()->lines()->problems();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).line, 5);
    QCOMPARE(problems.at(0).place, QStringLiteral("TRN"));
    QVERIFY2(problems.at(0).words.contains(QLatin1String("9999999")), qPrintable(problems.at(0).words));
    QCOMPARE(problems.at(1).line, 6);
    QCOMPARE(problems.at(1).place, QStringLiteral("Date of deferral"));
    QVERIFY(!problems.at(1).words.contains(QLatin1Char('{')));

    const QString saved = m_folder->filePath(QStringLiteral("problems.csv"));
    page()->saveProblems(saved);
    QTRY_VERIFY(said(page()).startsWith(QLatin1String("2 row(s) saved to problems.csv")));
    const QStringList lines = text(saved).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(QLatin1String("Errors")));
    QVERIFY(lines.at(1).contains(QLatin1String("9999999")));

    // The review has the three rows and their own days; nothing is queued yet.
    child<QPushButton>(page()->checked(), "main")->click();
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QVERIFY(bulk != nullptr);
    const std::optional<BatchPlan> plan = bulk->plan();
    QCOMPARE(plan->items.size(), 3);
    QCOMPARE(plan->source, QStringLiteral("five.csv"));
    QCOMPARE(plan->items.at(1).values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-14"));
    QVERIFY(m_desk->entries().isEmpty());
}

void tst_import_page::whatWasQueuedIsKnown()
{
    startTrainees();
    const QString path = put("five.csv", QString::fromUtf8(fiveRows));
    toCheck(request(path, "defer"));
    child<QPushButton>(page()->checked(), "main")->click();
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QTRY_VERIFY(bulk->isSettled());
    child<QPushButton>(bulk, "main")->click();
    QTRY_COMPARE(m_desk->entries().size(), 3);
    QTRY_VERIFY(!bulk->plan());
    // The same file once more: it is recognised, and nothing of it is possible twice.
    toCheck(request(path, "defer"));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("5 row(s): 0 can go, 5 with a problem"));
    QStringList labels;
    for (const QLabel *label : page()->columns()->findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY(labels.join(QLatin1Char('\n')).contains(QLatin1String("The same content was brought in on")));
    QCOMPARE(m_desk->entries().size(), 3);
}

void tst_import_page::columnsAreChangedByHandAndKept()
{
    startTrainees();
    const QString content = QStringLiteral("Their number;Since;TRN\n0123450;15/02/2026;x\n");
    const QString path = put("own.csv", content);
    m_window->startImport(request(path, "defer"));
    QTRY_VERIFY(page()->isSettled());
    ImportColumns *columns = page()->columns();
    QCOMPARE(columns->uses().at(2), (ColumnUse{ColumnUse::Role::Identifies, QStringLiteral("trn")}));
    QVERIFY(columns->box(0)->accessibleName().contains(QLatin1String("Their number")));
    const auto choose = [&](int column, const ColumnUse &use) {
        // By keyboard: Down until it is that.
        for (int step = 0; step < columns->box(column)->count() && columns->uses().at(column) != use; ++step)
            QTest::keyClick(columns->box(column), Qt::Key_Down);
        QCOMPARE(columns->uses().at(column), use);
    };
    choose(0, {ColumnUse::Role::Identifies, QStringLiteral("trn")});
    choose(1, {ColumnUse::Role::Answers, QStringLiteral("defer_date")});
    columns->box(2)->setCurrentIndex(0);
    child<QLineEdit>(columns, "rememberAs")->setText(QStringLiteral("Ours"));
    child<QPushButton>(columns, "goOn")->click();
    QTRY_COMPARE(page()->step(), page()->checked());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
    child<QPushButton>(page()->checked(), "main")->click();
    auto *bulk = qobject_cast<BulkPage *>(m_window->current());
    QTRY_VERIFY(bulk->isSettled());
    child<QPushButton>(bulk, "main")->click();
    QTRY_COMPARE(m_desk->entries().size(), 1);
    // The next file with these headers is used the same way.
    QTRY_COMPARE(Desk::wait(m_desk->core().files().mappings(trainee, QStringLiteral("defer"))), QStringList{QStringLiteral("Ours")});
    m_window->startImport(request(put("next.csv", QString(content).replace(QStringLiteral("0123450"), QStringLiteral("0123451"))), "defer"));
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(columns->uses().at(0), (ColumnUse{ColumnUse::Role::Identifies, QStringLiteral("trn")}));
    QCOMPARE(columns->uses().at(2).role, ColumnUse::Role::Ignored);
    QTRY_COMPARE(child<QComboBox>(columns, "kept")->currentText(), QStringLiteral("Ours"));
}

void tst_import_page::ambiguousRowIsChosen()
{
    startTrainees();
    toCheck(request(put("two.csv", QStringLiteral("Provider trainee ID,Date of deferral\nP0,15/02/2026\n")), "defer"));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 0 can go, 1 with a problem"));
    QVERIFY(page()->checked()->table()->lines()->problems().constFirst().choice);
    child<QPushButton>(page()->checked(), "choose")->click();
    auto *dialog = page()->findChild<ChooseRecord *>();
    QVERIFY(dialog != nullptr);
    auto *list = child<QListWidget>(dialog, "candidates");
    QTRY_COMPARE(list->count(), 2);
    QVERIFY2(list->item(0)->text().contains(QLatin1String("TRN ")), qPrintable(list->item(0)->text()));
    child<QPushButton>(dialog, "take")->click();
    QTRY_COMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 1 can go"));
}

void tst_import_page::cancelled()
{
    startTrainees();
    QString content = QStringLiteral("TRN,Date of deferral\n");
    for (int i = 0; i < 50000; ++i)
        content += QStringLiteral("%1,15/02/2026\n").arg(i, 7, 10, QLatin1Char('0'));
    m_window->startImport(request(put("long.csv", content), "defer"));
    QVERIFY(!page()->isSettled());
    auto *cancel = child<QPushButton>(page(), "cancel");
    QVERIFY(cancel->isVisible());
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(said(page()), QStringLiteral("Stopped. Nothing was taken."));
    QCOMPARE(page()->step(), page()->source());
}

void tst_import_page::damagedFileIsASentence()
{
    startTrainees();
    m_window->startImport(request(put("bad.csv", QStringLiteral("TRN,Date of deferral\n\"0123450,15/02/2026\n")), "defer"));
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(page()->step(), page()->source());
    QVERIFY2(said(page()).contains(QLatin1String("Nothing was taken")), qPrintable(said(page())));
    // Escape takes the sentence away.
    QTest::keyClick(page(), Qt::Key_Escape);
    QVERIFY(said(page()).isEmpty());
}

void tst_import_page::pasteIsCheckedAtOnce()
{
    startTrainees();
    m_window->open(QStringLiteral("trainees"));
    auto *table = qobject_cast<TablePage *>(m_window->current());
    QTRY_COMPARE(table->model()->rowCount(), 4);
    auto *files = table->findChild<TableFiles *>();
    QGuiApplication::clipboard()->clear();
    files->paste();
    QVERIFY(said(table).startsWith(QLatin1String("There is nothing to paste")));
    QGuiApplication::clipboard()->setText(QStringLiteral("0123450\t15/02/2026\n7777777\t15/02/2026\n"));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    table->table()->setFocus();
    QTest::keyClick(table->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->current(), page());
    QTRY_COMPARE(page()->step(), page()->checked());
    QVERIFY2(page()->checked()->counts().startsWith(QLatin1String("2 row(s): ")), qPrintable(page()->checked()->counts()));
    QCOMPARE(page()->checked()->table()->lines()->problems().constLast().line, 2);
}

void tst_import_page::exportOfTheFilteredTable()
{
    startTrainees();
    m_window->open(QStringLiteral("trainees"));
    auto *table = qobject_cast<TablePage *>(m_window->current());
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->findChild<QLineEdit *>()->setText(QStringLiteral("ngatai"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *files = table->findChild<TableFiles *>();
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
    // A template of that row comes back as a file that names it.
    const QString mould = m_folder->filePath(QStringLiteral("template.csv"));
    files->saveTemplate(*m_desk->core().kinds().command(trainee, QStringLiteral("defer")), mould);
    QTRY_COMPARE(said(table), QStringLiteral("1 trainee(s) saved to template.csv."));
    toCheck(request(mould, "defer"));
    QCOMPARE(page()->checked()->counts(), QStringLiteral("1 row(s): 0 can go, 1 left out, without a date"));
}

void tst_import_page::resultsAsAFile()
{
    startTrainees();
    m_desk->submit(trainee, QStringLiteral("defer"), QString(24, QLatin1Char('a')), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    m_window->open(QStringLiteral("outbox"));
    QWidget *outbox = m_window->current();
    QTRY_VERIFY(m_window->current()->isSettled());
    auto *files = outbox->findChild<OutboxFiles *>();
    const QString path = m_folder->filePath(QStringLiteral("results.csv"));
    files->exportTo(path, {});
    QTRY_COMPARE(said(outbox), QStringLiteral("1 entry(s) saved to results.csv."));
    QVERIFY(text(path).contains(QLatin1String("Ready to send")));
    files->exportTo(path, {EntryState::Done});
    QTRY_COMPARE(said(outbox), QStringLiteral("0 entry(s) saved to results.csv."));
    // What a service's file cannot hold is named: this is a deferral.
    const KindSpec *kind = m_desk->core().kinds().kind(trainee);
    files->writeServiceFile(*kind, kind->files.constFirst(), m_folder->filePath(QStringLiteral("upload.csv")));
    QTRY_VERIFY2(said(outbox).startsWith(QLatin1String("Nothing was written")), qPrintable(said(outbox)));
}

void tst_import_page::registerOfAgreements()
{
    startAgreements();
    ImportRequest asked = request(put("agreements.csv", QStringLiteral("Local ID,Learner ID,Signed,Employer\nNEW/1,L1,3 March 2024,Sawmill\nNEW 2,L2,2024-03-04,Sawmill\n..,L3,3/3/2024,Sawmill\n")), "");
    asked.kind = agreement;
    m_window->startImport(asked);
    QTRY_VERIFY(page()->isSettled());
    QCOMPARE(page()->step(), page()->columns());
    auto *goOn = child<QPushButton>(page()->columns(), "goOn");
    QVERIFY2(goOn->text().startsWith(QLatin1String("&Import 3 ")), qPrintable(goOn->text()));
    goOn->click();
    QTRY_COMPARE(page()->step(), page()->checked());
    QCOMPARE(page()->checked()->counts(), QStringLiteral("3 row(s): 2 new, 0 changed, 0 as before, 1 not taken"));
    QCOMPARE(page()->checked()->table()->lines()->problems().constFirst().line, 4);
    QVERIFY(m_desk->record(agreement, QStringLiteral("NEW/1")));
    child<QPushButton>(page()->checked(), "back")->click();
    goOn->click();
    QTRY_COMPARE(page()->checked()->counts(), QStringLiteral("3 row(s): 0 new, 0 changed, 2 as before, 1 not taken"));
    child<QPushButton>(page()->checked(), "main")->click();
    QVERIFY(qobject_cast<TablePage *>(m_window->current()) != nullptr);
}

void tst_import_page::addById()
{
    startAgreements();
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
    ask(QStringLiteral("nobody/has this"));
    QTRY_VERIFY2(dialog->says().startsWith(QLatin1String("TEC ")), qPrintable(dialog->says()));
    QCOMPARE(added.size(), 0);
    QVERIFY(!m_desk->record(agreement, QStringLiteral("nobody/has this")));
    ask(known);
    QTRY_COMPARE(added.size(), 1);
    QVERIFY2(dialog->says().contains(known), qPrintable(dialog->says()));
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

DESK_TEST(tst_import_page)
#include "tst_import_page.moc"
