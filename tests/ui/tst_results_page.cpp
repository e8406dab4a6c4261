// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"
#include "tests/ui/Pictures.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/BulkPage.h"
#include "ui/pages/ResultsPage.h"
#include "ui/text/BatchSheet.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QBuffer>
#include <QtCore/QPointer>
#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

/// A batch after it was queued, by keyboard alone: paused, gone on with, taken back, cancelled, corrected and sent again,
/// undone by the service's own inverse, and on paper.
class tst_results_page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init();
    void cleanup();
    void pausedAndGoneOnWith();
    void takenBackUntilSent();
    void cancelAsksFirst();
    void refusedIsCorrectedAndSentAgain();
    void acceptedIsUndoneByTheInverse();
    void noWayBackIsSaid_data();
    void noWayBackIsSaid();
    void onPaper();
    void printedWithoutAPrinter();
    void printDialogIsMet();

private:
    bool begin(const QJsonObject &world, const QString &kind, int rows, const QUrl &through = {});
    BatchPlan plan(const QString &kind, const QString &command, const Values &shared) const;
    bool queue(const BatchPlan &plan);
    const BatchSummary &batch() const { return *m_page->batches()->batch(0); }
    qint64 of(EntryState state) const { return m_page->batches()->rowCount() == 0 ? -1 : batch().of(state); }
    QString said() const { return m_page->findChild<MessageBar *>()->text(); }
    QString label(const QString &beginning) const;
    /// Tab until the focus is on the button, then Space. False: Tab does not lead there.
    bool press(QWidget &page, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ResultsPage> m_page;
};

namespace {
const QString trainee = QStringLiteral("trainee");
const QString participant = QStringLiteral("participant");
const QString declaration = QStringLiteral("declaration");
const Values deferral{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};

QString idOf(int number) { return QString(24, QLatin1Char(char('a' + number))); }

QJsonObject trainees(int count)
{
    QList<QJsonObject> all;
    for (int i = 0; i < count; ++i)
        all.append(plainTrainee(idOf(i), QStringLiteral("Sam"), QStringLiteral("Jones%1").arg(i)));
    return traineeWorld(all, bulk::start);
}
} // namespace

void tst_results_page::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
}

void tst_results_page::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_server.reset();
    m_settings.reset();
}

bool tst_results_page::begin(const QJsonObject &world, const QString &kind, int rows, const QUrl &through)
{
    if (!m_server)
        m_server = std::make_unique<PracticeServer>(world, false);
    m_desk = std::make_unique<Desk>(through.isEmpty() ? m_server->url() : through);
    m_desk->start();
    const QString door = QStringLiteral("practice-") + QString::fromLatin1(m_desk->kinds.kind(kind)->service);
    const bool there = Desk::until([&] { return m_desk->rows(kind).size() == rows && !m_desk->core().status(door).pulling; });
    m_desk->core().setOffline(true);
    return there;
}

BatchPlan tst_results_page::plan(const QString &kind, const QString &command, const Values &shared) const
{
    BatchPlan plan;
    plan.connection = QStringLiteral("practice-") + QString::fromLatin1(m_desk->core().kinds().kind(kind)->service);
    plan.kind = kind;
    plan.command = command;
    plan.name = QStringLiteral("February");
    plan.shared = shared;
    const QList<Row> rows = m_desk->rows(kind);
    for (const Row &row : rows) {
        BatchItem item;
        item.row = row.row;
        plan.items.append(item);
    }
    return plan;
}

bool tst_results_page::queue(const BatchPlan &plan)
{
    if (Desk::wait(m_desk->core().bulk().queue(plan)).queued != plan.items.size())
        return false;
    m_page = std::make_unique<ResultsPage>(m_desk->core(), *m_settings);
    m_page->resize(1240, 780);
    m_page->show();
    m_page->activateWindow();
    m_page->entered();
    return Desk::until([this] { return m_page->isActiveWindow() && m_page->batches()->rowCount() == 1 && m_page->entries()->rowCount() > 0; });
}

QString tst_results_page::label(const QString &beginning) const
{
    const QList<QLabel *> all = m_page->findChildren<QLabel *>();
    for (const QLabel *each : all) {
        if (each->isVisible() && each->text().startsWith(beginning))
            return each->text();
    }
    return {};
}

bool tst_results_page::press(QWidget &page, const QString &name) const
{
    page.activateWindow();
    if (!Desk::until([&page] { return page.isActiveWindow(); }, 5000))
        return false;
    for (int step = 0; step < 60; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr && focus->objectName() == name) {
            QTest::keyClick(focus, Qt::Key_Space);
            return true;
        }
        QTest::keyClick(focus == nullptr ? &page : focus, Qt::Key_Tab);
    }
    return false;
}

void tst_results_page::pausedAndGoneOnWith()
{
    QVERIFY(begin(trainees(4), trainee, 4));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QVERIFY(press(*m_page, QStringLiteral("pause")));
    QTRY_VERIFY(batch().paused);
    QTRY_COMPARE(said(), QStringLiteral("Paused. 4 stay until you press Resume; what is being sent now is finished."));
    auto *pause = m_page->findChild<QPushButton *>(QStringLiteral("pause"));
    QTRY_COMPARE(pause->text(), QStringLiteral("&Resume"));
    QTRY_VERIFY(label(QStringLiteral("0 of 4 answered")).endsWith(QLatin1String("paused")));
    // Nothing of it leaves meanwhile.
    m_desk->core().setOffline(false);
    QVERIFY(!Desk::until([this] { return !m_server->writes().isEmpty(); }, 300));
    QVERIFY(press(*m_page, QStringLiteral("pause")));
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 4, 20000);
    QCOMPARE(m_server->writes().size(), 4);
}

void tst_results_page::takenBackUntilSent()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QVERIFY(press(*m_page, QStringLiteral("takeBack")));
    QTRY_COMPARE(of(EntryState::Draft), 3);
    QCOMPARE(said(), QStringLiteral("3 are back in the drafts. What had begun to be sent got away."));
    m_desk->core().setOffline(false);
    QVERIFY(!Desk::until([this] { return !m_server->writes().isEmpty(); }, 300));
    // And queued once more as the same batch, with its answers.
    QSignalSpy asked(m_page.get(), &DeskPage::batchRequested);
    QVERIFY(press(*m_page, QStringLiteral("correct")));
    QTRY_COMPARE(asked.size(), 1);
    const auto again = asked.constFirst().constFirst().value<BatchPlan>();
    QCOMPARE(again.items.size(), 3);
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(again)).queued, 3);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 3, 20000);
    QCOMPARE(m_page->batches()->rowCount(), 1);
    // What was sent altogether leaves nothing to take back.
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("takeBack"))->isVisible());
}

void tst_results_page::cancelAsksFirst()
{
    QVERIFY(begin(trainees(3), trainee, 3));
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    QVERIFY(press(*m_page, QStringLiteral("cancel")));
    QTRY_VERIFY(said().startsWith(QLatin1String("Cancel the 3 that have not been sent?")));
    QCOMPARE(of(EntryState::Ready), 3);
    pictures::take(*m_page, "results-cancel");
    auto *bar = m_page->findChild<MessageBar *>();
    QPushButton *sure = nullptr;
    for (QPushButton *each : bar->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().contains(QLatin1String("Cancel 3")))
            sure = each;
    }
    QVERIFY(sure != nullptr);
    QVERIFY(sure->focusPolicy() & Qt::TabFocus);
    sure->setFocus();
    QTest::keyClick(sure, Qt::Key_Space);
    QTRY_COMPARE(of(EntryState::Dropped), 3);
    QCOMPARE(said(), QStringLiteral("3 are cancelled and will not be sent."));
    m_desk->core().setOffline(false);
    QVERIFY(!Desk::until([this] { return !m_server->writes().isEmpty(); }, 300));
}

void tst_results_page::refusedIsCorrectedAndSentAgain()
{
    m_server = std::make_unique<PracticeServer>(trainees(3), false);
    FaultProxy proxy(quint16(m_server->url().port()));
    QVERIFY(begin({}, trainee, 3, proxy.url()));
    proxy.script({{Fault::Kind::Status, false, 422}}, [](const QByteArray &head) { return FaultProxy::writes(head) && head.contains(idOf(1).toUtf8()); });
    QVERIFY(queue(plan(trainee, QStringLiteral("defer"), deferral)));
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Rejected), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 2, 20000);
    pictures::take(*m_page, "results-refused");
    QSignalSpy asked(m_page.get(), &DeskPage::batchRequested);
    QVERIFY(press(*m_page, QStringLiteral("correct")));
    QTRY_COMPARE(asked.size(), 1);
    // Only the refused one, with what was asked for it, to be changed in its row.
    BulkPage review(m_desk->core(), *m_settings);
    review.resize(1240, 780);
    review.show();
    review.begin(asked.constFirst().constFirst().value<BatchPlan>());
    QTRY_VERIFY(review.isSettled());
    QCOMPARE(review.lines()->rowCount(), 1);
    const QModelIndex day = review.lines()->index(0, BatchLines::FirstField);
    QCOMPARE(day.data().toString(), QStringLiteral("15 February 2026"));
    QVERIFY(review.lines()->setData(day, QStringLiteral("14 Feb 2026"), Qt::EditRole));
    QTRY_VERIFY(review.isSettled() && review.findChild<QPushButton *>(QStringLiteral("main"))->text() == QStringLiteral("Put 1 of 1 in outbox…"));
    QVERIFY(press(review, QStringLiteral("main")));
    auto *check = review.findChild<QDialog *>(QStringLiteral("bulkCheck"));
    QVERIFY(check != nullptr && press(*check, QStringLiteral("put")));
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 3, 20000);
    QCOMPARE(m_page->batches()->rowCount(), 1);
    QCOMPARE(batch().total, 3);
    QCOMPARE(m_server->applied(idOf(1)), 1);
    QCOMPARE(m_desk->record(trainee, idOf(1))->record.values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-14"));
}

void tst_results_page::acceptedIsUndoneByTheInverse()
{
    QVERIFY(begin(bulk::declarations(3, [](int) { return QStringLiteral("eligible"); }), participant, 3));
    QVERIFY(queue(plan(participant, QStringLiteral("defer"), {{QStringLiteral("reason"), QStringLiteral("career-break")}})));
    m_desk->core().setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(of(EntryState::Done), 3, 20000);
    QVERIFY(label(QStringLiteral("What was accepted can be undone")).contains(QStringLiteral("“Resume”")));
    // One of them alone, too.
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("undoOne")) != nullptr);
    QSignalSpy one(m_page.get(), &DeskPage::commandRequested);
    QTest::keyClick(m_page->findChild<QPushButton *>(QStringLiteral("undoOne")), Qt::Key_Space);
    QTRY_COMPARE(one.size(), 1);
    QCOMPARE(one.constFirst().at(1).toString(), QStringLiteral("resume"));
    QCOMPARE(one.constFirst().at(2).value<QList<qint64>>().size(), 1);
    QSignalSpy asked(m_page.get(), &DeskPage::batchRequested);
    QVERIFY(press(*m_page, QStringLiteral("undo")));
    QTRY_COMPARE(asked.size(), 1);
    const auto back = asked.constFirst().constFirst().value<BatchPlan>();
    QCOMPARE(back.command, QStringLiteral("resume"));
    QCOMPARE(back.items.size(), 3);
    // The service takes a resumption from the day after.
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(back)).queued, 0);
    const QDateTime tomorrow = QDateTime::fromString(bulk::start, Qt::ISODate).addDays(1);
    m_server->world().freeze(tomorrow);
    m_desk->core().refresh();
    QVERIFY(Desk::until([&] { return m_desk->core().serviceNow(back.connection) >= tomorrow.addSecs(-60); }));
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(back)).queued, 3);
    QVERIFY(Desk::until([this] {
        const QList<BatchSummary> all = Desk::wait(m_desk->core().bulk().batches());
        return all.size() == 2 && all.constFirst().of(EntryState::Done) == 3;
    }));
    const QList<Row> rows = m_desk->rows(participant);
    for (const Row &row : rows)
        QCOMPARE(m_desk->record(participant, row.id)->record.values.text(QStringLiteral("training_status")), QStringLiteral("active"));
}

void tst_results_page::noWayBackIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::newRow("a deferral of a trainee") << trainee << QStringLiteral("defer");
    QTest::newRow("a void") << declaration << QStringLiteral("void");
}

void tst_results_page::noWayBackIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    QVERIFY(begin(kind == trainee ? trainees(2) : bulk::declarations(2, [](int) { return QStringLiteral("eligible"); }), kind, 2));
    QVERIFY(queue(plan(kind, command, kind == trainee ? deferral : Values())));
    QCOMPARE(label(QStringLiteral("What was accepted")), QStringLiteral("What was accepted cannot be taken back here. The service has no way back for it."));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("undo"))->isVisible());
}

void tst_results_page::onPaper()
{
    constexpr int many = 60;
    QVERIFY(begin(bulk::declarations(many, [](int) { return QStringLiteral("eligible"); }), declaration, many));
    QVERIFY(queue(plan(declaration, QStringLiteral("void"), {})));
    EntryQuery query;
    query.batch = batch().id;
    const QList<Entry> entries = Desk::wait(m_desk->core().entries(query));
    QCOMPARE(entries.size(), many);
    QTextDocument sheet;
    BatchSheet::write(sheet, BatchSheet::about(m_desk->core(), batch()), entries);
    const QString text = sheet.toPlainText();
    for (const QString &words : {QStringLiteral("February"), QStringLiteral("Void: 60 declaration"), QStringLiteral("(Practice)"), QStringLiteral("Queued "), QStringLiteral("As of "),
                                 QStringLiteral("Ready to send: 60"), QStringLiteral("Total: 60"), entries.constFirst().name, entries.constLast().name})
        QVERIFY2(text.contains(words), qPrintable(words));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        QVERIFY(BatchSheet::paint(sheet, batch(), writer) > 1);
    }
    QVERIFY(buffer.data().startsWith("%PDF"));
    // A file that was there stays where the new one cannot be written.
    QVERIFY(BatchSheet::fileName(m_desk->core(), batch()).contains(QLatin1String("Void")));
    const QString path = QDir(qEnvironmentVariable("DESK_PICTURES", m_folder->path())).filePath(QStringLiteral("sheet.pdf"));
    std::optional<bool> written;
    m_page->savePdf(path, [&written](bool done) { written = done; });
    QTRY_VERIFY(written);
    QVERIFY(*written);
    written.reset();
    m_page->savePdf(m_folder->filePath(QStringLiteral("no/such/folder.pdf")), [&written](bool done) { written = done; });
    QTRY_VERIFY(written);
    QVERIFY(!*written);
    QVERIFY(QFileInfo(path).size() > 0);
    // It is laid out elsewhere, and can be stopped.
    written.reset();
    m_page->savePdf(m_folder->filePath(QStringLiteral("stopped.pdf")), [&written](bool done) { written = done; });
    const QList<QPushButton *> buttons = m_page->findChild<MessageBar *>()->findChildren<QPushButton *>();
    const auto cancel = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->text() == QLatin1String("Cancel"); });
    QVERIFY(cancel != buttons.end());
    QTest::keyClick(*cancel, Qt::Key_Space);
    QVERIFY(!written);
    QTRY_VERIFY(written);
    QVERIFY(!*written);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("stopped.pdf"))));
    // It goes on behind a page that is made anew, as when the system turns dark, but not behind the end of the desk.
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    for (const bool ends : {true, false}) {
        QSemaphore turn;
        pool->start([&turn] { turn.acquire(); }); // it stands in line behind this
        const QString drawn = m_folder->filePath(ends ? QStringLiteral("ended.pdf") : QStringLiteral("rebuilt.pdf"));
        m_page->savePdf(drawn, [](bool) {});
        QCOMPARE(m_desk->entries().size(), many);
        QCoreApplication::sendPostedEvents(); // the page asked before, and is told before it goes
        if (ends)
            QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
        m_page.reset();
        turn.release();
        QVERIFY(pool->waitForDone(20000));
        QCOMPARE(QFileInfo::exists(drawn), !ends);
        m_page = std::make_unique<ResultsPage>(m_desk->core(), *m_settings);
        m_page->show();
        m_page->entered();
        QTRY_COMPARE(m_page->entries()->rowCount(), many);
    }
    pool->setMaxThreadCount(threads);
}

/// What goes to a printer once it is chosen, into a file instead: not empty, named after the batch, and said.
void tst_results_page::printedWithoutAPrinter()
{
    constexpr int many = 30;
    QVERIFY(begin(bulk::declarations(many, [](int) { return QStringLiteral("eligible"); }), declaration, many));
    QVERIFY(queue(plan(declaration, QStringLiteral("void"), {})));
    const QString path = m_folder->filePath(QStringLiteral("printed.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    m_page->printOn(printer);
    QTRY_COMPARE(said(), QStringLiteral("Sent to the printer."));
    printer.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF") && pdf.size() > 1000);
    QByteArray title; // as the format writes a text: UTF-16
    for (const QChar letter : QStringLiteral("February"))
        title += QByteArray(1, '\0') + letter.toLatin1();
    QVERIFY(pdf.contains(title));
    // A printer that takes nothing is said, and nothing is lost.
    auto broken = std::make_shared<QPrinter>(QPrinter::HighResolution);
    broken->setOutputFormat(QPrinter::PdfFormat);
    broken->setOutputFileName(m_folder->filePath(QStringLiteral("no/such/folder.pdf")));
    m_page->printOn(broken);
    QTRY_COMPARE(said(), QStringLiteral("The printer did not take it. Nothing is lost. Try again, or save it as PDF."));
}

/// From the visible button through the print dialog to a file, as a person without a printer does it.
void tst_results_page::printDialogIsMet()
{
    constexpr int many = 30;
    QVERIFY(begin(bulk::declarations(many, [](int) { return QStringLiteral("eligible"); }), declaration, many));
    QVERIFY(queue(plan(declaration, QStringLiteral("void"), {})));
    QVERIFY(press(*m_page, QStringLiteral("print")));
    // It is there and holds nothing up: this goes on, and only the page below it waits.
    QPointer<QPrintDialog> dialog = m_page->findChild<QPrintDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);
    pictures::take(*dialog, "results-print");
    // Put off: nothing is printed and nothing is said.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(said(), QString());

    QVERIFY(press(*m_page, QStringLiteral("print")));
    dialog = m_page->findChild<QPrintDialog *>();
    QVERIFY(dialog != nullptr);
    auto *printers = dialog->findChild<QComboBox *>(QStringLiteral("printers"));
    auto *where = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
    QVERIFY(printers != nullptr && where != nullptr);
    printers->setCurrentIndex(printers->count() - 1); // behind the printers, if there are any: into a file
    QVERIFY2(printers->currentText().contains(QLatin1String("PDF")), qPrintable(printers->currentText()));
    QVERIFY(where->isEnabled());
    const QString path = m_folder->filePath(QStringLiteral("asked.pdf"));
    where->setText(path);
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QVERIFY(buttons != nullptr);
    QTest::keyClick(buttons->button(QDialogButtonBox::Ok), Qt::Key_Space);
    QTRY_VERIFY(dialog.isNull());
    QTRY_COMPARE(said(), QStringLiteral("Sent to the printer."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF") && pdf.size() > 1000);
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
}

DESK_TEST(tst_results_page)
#include "tst_results_page.moc"
