// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/ResultsDesk.h"
#include "ui/text/BatchSheet.h"

#include <QtCore/QBuffer>
#include <QtCore/QPointer>
#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>

/// A batch's summary on paper: as a PDF file, and through the print dialog.
class tst_batch_paper : public ResultsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init() { makeFolder(); }
    void cleanup() { endDesk(); }
    void onPaper();
    void printedWithoutAPrinter();
    void printDialogIsMet();
};

using namespace results;

void tst_batch_paper::onPaper()
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
    // It names people: for its owner alone, whatever stood there before.
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const bool stood : {false, true}) {
        if (stood)
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | others));
        else
            QFile::remove(path);
        written.reset();
        m_page->savePdf(path, [&written](bool done) { written = done; });
        QTRY_VERIFY(written);
        QVERIFY(*written);
        QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    }
    written.reset();
    m_page->savePdf(m_folder->filePath(QStringLiteral("no/such/folder.pdf")), [&written](bool done) { written = done; });
    QTRY_VERIFY(written);
    QVERIFY(!*written);
    QVERIFY(QFileInfo(path).size() > 0);
    // It is laid out elsewhere, and can be stopped.
    written.reset();
    m_page->savePdf(m_folder->filePath(QStringLiteral("stopped.pdf")), [&written](bool done) { written = done; });
    const QList<QPushButton *> buttons = m_page->findChild<MessageBar *>()->findChildren<QPushButton *>();
    const auto cancel = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return QString(each->text()).remove(QLatin1Char('&')) == QLatin1String("Cancel"); });
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
void tst_batch_paper::printedWithoutAPrinter()
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
void tst_batch_paper::printDialogIsMet()
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

DESK_TEST(tst_batch_paper)
#include "tst_batch_paper.moc"
