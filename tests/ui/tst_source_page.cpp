// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/ConnectionForm.h"
#include "ui/pages/ConnectionsPage.h"
#include "ui/pages/OutboxFiles.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/StartPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QTableWidget>

/// Without a token, on the screen: a list is opened, an update is kept for the file, the file is written, and nothing
/// says "sent".
class tst_source_page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstStartOffersTheDoor();
    void listAsAConnection();
    void keptAndWritten();

private:
    QString list(const QByteArray &state = "TRN received")
    {
        const QString path = m_folder->filePath(QStringLiteral("trainees.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test's file cannot be written");
        file.write("register_id,trainee_url,trn,trainee_status,first_names,last_names,itt_start_date,course_qualification\r\n"
                   "abc,https://www.register-trainee-teachers.service.gov.uk/trainees/abc,1234567," + state + ",Sarah,Jones,2024-09-02,QTS\r\n");
        return path;
    }
    QString told(QWidget *page) const { return page->findChild<MessageBar *>(QStringLiteral("listMessage"))->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Desk> m_desk;
};

void tst_source_page::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_desk = std::make_unique<Desk>(QUrl());
    m_desk->config.practice = false;
    m_desk->start();
    QSignalSpy ready(&m_desk->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
}

void tst_source_page::firstStartOffersTheDoor()
{
    StartPage page(m_desk->core(), *m_settings);
    page.show();
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("Work without a token")));
    QVERIFY(all.contains(QStringLiteral("Tertiary Education Commission (TEC)")));
    QCOMPARE(all.contains(QStringLiteral("has no keychain")), !m_desk->core().secretsLast());
    QVERIFY(all.contains(QStringLiteral("press Export these records")));
    QVERIFY(all.contains(QStringLiteral("Accredited higher education providers can make tokens")));
    QVERIFY(all.contains(QStringLiteral("Organisation settings, then Manage your tokens")));
    page.openSource(list());
    QTRY_COMPARE(m_desk->core().connections().size(), 1);
    QVERIFY(m_desk->core().connections().first().isOfFile());
}

void tst_source_page::listAsAConnection()
{
    ConnectionsPage page(m_desk->core(), *m_settings);
    page.show();
    // The form of a new connection offers it too, for a service that has such a list.
    page.findChild<QPushButton *>(QStringLiteral("add"))->click();
    auto *door = page.form()->findChild<QPushButton *>(QStringLiteral("withoutToken"));
    QVERIFY(door->isHidden());
    page.form()->row(QStringLiteral("service"))->findChildren<QRadioButton *>().first()->click();
    QVERIFY(!door->isHidden());
    page.openSource(list(), {});
    QTRY_VERIFY(told(&page).startsWith(QStringLiteral("1 trainee")));
    auto *table = page.findChild<QTableWidget *>(QStringLiteral("connections"));
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 4)->text().startsWith(QStringLiteral("Records from trainees.csv, saved ")));
    QCOMPARE(table->item(0, 5)->text(), QStringLiteral("None: it works from a file"));
    Banner banner;
    banner.setConnection(m_desk->core().connections().first());
    QCOMPARE(banner.word(), QStringLiteral("From a file"));
    // Its form asks for a name and for nothing of a door that is not there.
    table->selectRow(0);
    page.findChild<QPushButton *>(QStringLiteral("edit"))->click();
    for (const char *row : {"token", "endpoint", "environment", "version", "autoSend", "holdSeconds", "tokenExpires"})
        QVERIFY2(page.form()->row(QLatin1String(row))->isHidden(), row);
    QVERIFY(!page.form()->row(QStringLiteral("name"))->isHidden());
    QSignalSpy saved(page.form(), &ConnectionForm::saved);
    page.form()->save();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(m_desk->core().connections().first().isOfFile());
    page.openSource(m_folder->filePath(QStringLiteral("s.ini")), {});
    QTRY_VERIFY(told(&page).contains(QStringLiteral("not a list of records")) || told(&page).contains(QStringLiteral("file")));
}

void tst_source_page::keptAndWritten()
{
    const SourceReport report = FormDesk::wait(m_desk->core().files().openSource(list()));
    Query query;
    query.kind = QStringLiteral("trainee");
    query.connection = report.connection;
    const qint64 row = FormDesk::wait(m_desk->core().order(query)).first();
    FormDesk form(*m_desk);
    form.open(FormDesk::wait(m_desk->core().openForm(query.kind, QStringLiteral("updateStatus"), row)));
    const QDate met = QDateTime::currentDateTimeUtc().date().addDays(-20);
    form.type("qts_standards_met_date", {QString::number(met.day()), QString::number(met.month()), QString::number(met.year())});
    form.press("main");
    QTRY_VERIFY(form.isChecking());
    QCOMPARE(form.dialog->findChild<QPushButton *>(QStringLiteral("main"))->text(), QStringLiteral("&Keep for the file"));
    for (QCheckBox *box : form.dialog->findChildren<QCheckBox *>()) {
        if (box->isVisible() && !box->isChecked())
            box->click();
    }
    form.press("main");
    QTRY_VERIFY(!form.dialog->isVisible());

    DraftsView drafts(m_desk->core(), *m_settings);
    drafts.show();
    QTRY_COMPARE(drafts.model()->rowCount(), 1);
    QVERIFY(drafts.findChild<QPushButton *>(QStringLiteral("writeFile"))->isVisible());
    const auto cell = [&drafts](int column) { return drafts.model()->index(0, column).data().toString(); };
    QCOMPARE(cell(OutboxModel::State), QStringLiteral("Ready for the file"));
    QCOMPARE(cell(OutboxModel::Waits), QStringLiteral("The next file that you write for Register"));
    const KindSpec *kind = m_desk->core().kinds().kind(QStringLiteral("trainee"));
    drafts.findChild<OutboxFiles *>()->writeServiceFile(*kind, kind->files.first(), m_folder->filePath(QStringLiteral("bulk.csv")));
    QTRY_COMPARE(cell(OutboxModel::State), QStringLiteral("Written to a file"));
    QCOMPARE(cell(OutboxModel::Waits), QStringLiteral("You upload bulk.csv in Register"));
    QTRY_VERIFY(drafts.findChild<MessageBar *>()->text().contains(QStringLiteral("Nothing was sent")));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("bulk.csv"))));
}

DESK_TEST(tst_source_page)
#include "tst_source_page.moc"
