// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/ConnectionForm.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/SecondPage.h"
#include "ui/pages/SecondReview.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

/// A second pair of eyes on the screen: of the desk that asks, and of the one that answers.
class tst_second_page : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatToDoWhenNobodyIsAsked();
    void settingOfAConnection();
    void whatIsSelectedStays();
    void askedAnsweredAndBroughtBack();

private:
    static QString button(QWidget *page, const char *name, bool press = true)
    {
        auto *found = page->findChild<QPushButton *>(QLatin1String(name));
        if (press)
            found->click();
        return found->text();
    }
    static QString cell(const QTableWidget *table, int row, const QString &title)
    {
        for (int i = 0; i < table->columnCount(); ++i) {
            if (table->horizontalHeaderItem(i)->text() == title)
                return table->item(row, i)->text();
        }
        return {};
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    const QString m_ben = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_colleague;
};

void tst_second_page::initTestCase()
{
    m_settings = std::make_unique<QSettings>(path("s.ini"), QSettings::IniFormat);
    m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah()), plainTrainee(m_ben, QStringLiteral("Ben"), QStringLiteral("Otu"))}), false);
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 2, 20000);
    m_colleague = std::make_unique<Desk>(QUrl());
    m_colleague->config.practice = false;
    m_colleague->config.who = QStringLiteral("mary");
    m_colleague->start();
    QSignalSpy ready(&m_colleague->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
}

void tst_second_page::saysWhatToDoWhenNobodyIsAsked()
{
    SecondPage page(m_desk->core(), *m_settings);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.findChild<EmptyState *>()->title(), QStringLiteral("No connection asks for a second person"));
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("about"))->text().contains(QStringLiteral("a reminder and not a lock")));
    page.saveReview(path("nothing.json"));
    QTRY_COMPARE(page.message()->text(), QStringLiteral("Nothing waits for a second person, so there is no review file to save."));
    QVERIFY(!QFile::exists(path("nothing.json")));
}

void tst_second_page::settingOfAConnection()
{
    const Connection before = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
    ConnectionForm form(m_desk->core());
    form.edit(before);
    form.show();
    // Off until somebody turns it on, and then nothing is chosen for them.
    QVERIFY(form.row(QStringLiteral("secondPerson"))->isHidden());
    auto *on = form.row(QStringLiteral("asksSecond"))->findChild<QCheckBox *>();
    on->click();
    QVERIFY(!form.row(QStringLiteral("secondPerson"))->isHidden());
    form.save();
    QVERIFY(form.summary()->sentences().contains(QStringLiteral("Tick what somebody else agrees to, or enter the size of a batch")));
    form.row(QStringLiteral("secondPersonOver"))->load(Values{{QStringLiteral("secondPersonOver"), QStringLiteral("some")}});
    form.save();
    QVERIFY(form.summary()->sentences().contains(QStringLiteral("The size of a batch must be a number of 1 or more")));
    form.row(QStringLiteral("secondPersonOver"))->load(Values{{QStringLiteral("secondPersonOver"), QStringLiteral("50")}});
    for (QCheckBox *box : form.row(QStringLiteral("secondPerson"))->findChildren<QCheckBox *>()) {
        if (box->text() == QStringLiteral("Defer"))
            box->click();
    }
    QSignalSpy saved(&form, &ConnectionForm::saved);
    form.save();
    QTRY_COMPARE(saved.size(), 1);
    Connection after = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
    QCOMPARE(after.secondPerson, QStringList{QStringLiteral("trainee.defer")});
    QCOMPARE(after.secondPersonOver, 50);
    form.edit(after);
    QVERIFY(on->isChecked());
    on->click();
    QVERIFY(form.connection().secondPerson.isEmpty());
    QCOMPARE(form.connection().secondPersonOver, 0);
}

/// The file holds what was selected, whichever rows that was in and whatever happens while it gets its name.
void tst_second_page::whatIsSelectedStays()
{
    QList<QJsonObject> people;
    for (const char letter : {'c', 'd', 'e', 'f'})
        people.append(plainTrainee(QString(24, QLatin1Char(letter)), QStringLiteral("Sam"), QStringLiteral("Jones")));
    PracticeServer server(traineeWorld(people), false);
    Desk desk(server.url());
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(QStringLiteral("trainee")).size(), 4, 20000);
    Connection door = desk.core().currentConnection(QStringLiteral("registerTrainees"));
    door.secondPerson = {QStringLiteral("trainee.defer")};
    Desk::wait(desk.core().saveConnection(door, {}));
    for (const QJsonObject &each : people)
        desk.release(QStringLiteral("trainee"), QStringLiteral("defer"), each[QLatin1String("trainee_id")].toString(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}});
    SecondPage page(desk.core(), *m_settings);
    page.resize(1200, 700);
    page.show();
    QTRY_COMPARE(page.table()->rowCount(), 4);
    const auto idAt = [&page](int row) { return page.table()->item(row, 0)->data(Qt::UserRole).toLongLong(); };
    const auto selected = [&] {
        QList<qint64> ids;
        for (int row = 0; row < page.table()->rowCount(); ++row) {
            if (page.table()->selectionModel()->isRowSelected(row))
                ids.append(idAt(row));
        }
        return ids;
    };
    page.table()->setCurrentCell(2, 0);
    page.table()->selectionModel()->select(page.table()->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QList<qint64> meant{idAt(2), idAt(3)};
    QCOMPARE(selected(), meant);
    QCOMPARE(desk.act(idAt(0), EntryAction::TakeBack).moved, 1);
    QTRY_COMPARE(page.table()->rowCount(), 3);
    QCOMPARE(selected(), meant);
    QCOMPARE(idAt(page.table()->currentRow()), meant.constFirst());

    button(&page, "saveReview");
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    page.table()->clearSelection();
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(path("chosen.json"));
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY2(page.message()->text().startsWith(QStringLiteral("2 entry(s) saved as chosen.json.")), qPrintable(page.message()->text()));
}

void tst_second_page::askedAnsweredAndBroughtBack()
{
    const Values answers{{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}};
    m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), answers);
    const qint64 second = m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), m_ben, answers);
    OutboxPage outbox(m_desk->core(), *m_settings);
    outbox.show();
    QTRY_COMPARE(outbox.model()->rowCount(), 2);
    QCOMPARE(outbox.model()->index(0, OutboxModel::State).data().toString(), QStringLiteral("Waits for a second person"));
    QCOMPARE(outbox.model()->index(0, OutboxModel::Waits).data().toString(), QStringLiteral("A colleague’s agreement: see Second person"));

    SecondPage page(m_desk->core(), *m_settings);
    page.show();
    QTRY_COMPARE(page.table()->rowCount(), 2);
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("count"))->text(), QStringLiteral("2 entry(s) wait for a second person"));
    QCOMPARE(cell(page.table(), 0, QStringLiteral("Person")), QStringLiteral("Sarah Jones, 1234567"));
    QCOMPARE(cell(page.table(), 0, QStringLiteral("Review file")), QStringLiteral("Not saved yet"));
    page.saveReview(path("review.json"));
    QTRY_VERIFY(page.message()->text().startsWith(QStringLiteral("2 entry(s) saved as review.json.")));
    QTRY_VERIFY(cell(page.table(), 0, QStringLiteral("Review file")).startsWith(QStringLiteral("Saved ")));

    // One's own file is not answered.
    page.openReview(path("review.json"));
    QTRY_VERIFY(page.review()->isVisible());
    QVERIFY(page.review()->message()->text().startsWith(QStringLiteral("You saved this file yourself")));
    button(page.review(), "closeReview");

    SecondPage theirs(m_colleague->core(), *m_settings);
    theirs.show();
    theirs.openReview(path("review.json"));
    QTRY_VERIFY(theirs.review()->isVisible());
    SecondReview *review = theirs.review();
    QCOMPARE(review->table()->rowCount(), 2);
    QCOMPARE(cell(review->table(), 0, QStringLiteral("What it asks for")), QStringLiteral("Date of deferral: 10 February 2026"));
    QCOMPARE(cell(review->table(), 0, QStringLiteral("State of the record")), QStringLiteral("TRN received"));
    QCOMPARE(cell(review->table(), 0, QStringLiteral("Your decision")), QStringLiteral("Undecided"));
    review->save(path("early.json"));
    QCOMPARE(review->message()->text(), QStringLiteral("Enter your name. It stands with what you agreed to."));
    review->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Mary Review"));
    review->save(path("early.json"));
    QCOMPARE(review->message()->text(), QStringLiteral("Agree to or decline at least one row first."));
    review->table()->selectRow(1);
    button(review, "decline");
    QCOMPARE(review->message()->text(), QStringLiteral("Enter why you decline. Your colleague reads it with the draft."));
    review->findChild<QLineEdit *>(QStringLiteral("words"))->setText(QStringLiteral("He is back already"));
    button(review, "decline");
    button(review, "agreeAll");
    QCOMPARE(cell(review->table(), 0, QStringLiteral("Your decision")), QStringLiteral("Agreed"));
    QCOMPARE(cell(review->table(), 1, QStringLiteral("Your decision")), QStringLiteral("Declined"));
    QCOMPARE(review->findChild<QLabel *>(QStringLiteral("reviewTotals"))->text(), QStringLiteral("Defer: 2. Agreed 1, declined 1, undecided 0"));
    review->save(path("answer.json"));
    QTRY_VERIFY(!review->isVisible());
    QCOMPARE(theirs.message()->text(), QStringLiteral("Saved as answer.json: Defer: 2. Agreed 1, declined 1, undecided 0. Give the file back to your colleague."));

    page.bringBack(path("review.json")); // the wrong one of the two
    QTRY_COMPARE(page.message()->text(), QStringLiteral("This is not a file of a review. Nothing was changed. Choose the file that the desk saved."));
    page.bringBack(path("answer.json"));
    QTRY_COMPARE(page.message()->text(), QStringLiteral("Mary Review agreed to 1 entry(s): they are ready to leave. Mary Review declined 1 entry(s): they are back in your drafts with the reason."));
    QTRY_VERIFY(page.table()->isHidden());
    DraftsView drafts(m_desk->core(), *m_settings);
    drafts.show();
    QTRY_COMPARE(drafts.model()->rowCount(), 1);
    QCOMPARE(drafts.model()->index(0, OutboxModel::Waits).data().toString(), QStringLiteral("Mary Review declined it. Open it to see why"));
    drafts.choose(second);
    QTRY_VERIFY([&] {
        for (const QLabel *label : drafts.findChildren<QLabel *>()) {
            if (label->text() == QStringLiteral("He is back already"))
                return true;
        }
        return false;
    }());
}

DESK_TEST(tst_second_page)
#include "tst_second_page.moc"
