// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"

#include <QtWidgets/QApplication>

#include <atomic>

/// The form of a command over a real desk and a practice server whose day is 16 February 2026.
class tst_form : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refused_data();
    void refused();
    void wholeWay();
    void countsCodePoints();
    void typedTextSurvives();
    void savedOnlyWhenSaved();
    void escapeOnTheWayToTheOutbox();
    void aFullDiskTakesNothingAway();
    void nothingTypedLeavesNothing();
    void warningNeedsATick();
    void irreversibleNeedsATick();
    void asksWhatFollows();
    void serversWordsOnTheFields();
    void saysTheServicesDay();
    void lookupIsFoundByItsWords();
    void tabGoesFromTheTopDown_data();
    void tabGoesFromTheTopDown();

private:
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FormDesk> m_form;
};

void tst_form::init()
{
    m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah())}));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
    m_form = std::make_unique<FormDesk>(*m_desk);
}

void tst_form::cleanup()
{
    m_form.reset();
    m_desk.reset();
    m_server.reset();
}

void tst_form::refused_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("day");
    QTest::addColumn<int>("letters");
    QTest::addColumn<QStringList>("sentences");
    const auto another = QStringLiteral("another");
    QTest::newRow("tomorrow") << another << QStringList{QStringLiteral("17"), QStringLiteral("2"), QStringLiteral("2026")} << 0 << QStringList{QStringLiteral("Date of deferral must be today or in the past")};
    QTest::newRow("impossible") << another << QStringList{QStringLiteral("31"), QStringLiteral("02"), QStringLiteral("2026")} << 0 << QStringList{QStringLiteral("Date of deferral must be a real date")};
    QTest::newRow("nothing chosen") << QString() << QStringList() << 0 << QStringList{QStringLiteral("Select when the trainee deferred")};
    QTest::newRow("empty boxes") << another << QStringList{QStringLiteral(""), QStringLiteral(""), QStringLiteral("")} << 0 << QStringList{QStringLiteral("Enter the date the trainee deferred")};
    QTest::newRow("no month") << another << QStringList{QStringLiteral("3"), QStringLiteral(""), QStringLiteral("2026")} << 0 << QStringList{QStringLiteral("Date of deferral must include a month")};
    QTest::newRow("month alone") << another << QStringList{QStringLiteral(""), QStringLiteral("2"), QStringLiteral("")} << 0 << QStringList{QStringLiteral("Date of deferral must include a day and year")};
    QTest::newRow("short year") << another << QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("26")} << 0 << QStringList{QStringLiteral("Year must include 4 numbers")};
    QTest::newRow("501 letters") << QStringLiteral("today") << QStringList() << 501
                                 << QStringList{QStringLiteral("Reason for deferral must be 500 characters or less")};
    QTest::newRow("both") << QString() << QStringList() << 501
                          << QStringList{QStringLiteral("Select when the trainee deferred"), QStringLiteral("Reason for deferral must be 500 characters or less")};
}

void tst_form::refused()
{
    QFETCH(QString, choice);
    QFETCH(QStringList, day);
    QFETCH(int, letters);
    QFETCH(QStringList, sentences);
    m_form->open(QStringLiteral("defer"));
    QCOMPARE(m_form->title(), QStringLiteral("Defer Sarah Jones"));
    if (choice == QLatin1String("another"))
        m_form->type("defer_date", day);
    else if (!choice.isEmpty())
        m_form->choose("defer_date", qPrintable(choice));
    m_form->write("defer_reason", QString(letters, u'x'));
    m_form->press("main");

    QVERIFY(!m_form->isChecking());
    QCOMPARE(m_form->summary(), sentences);
    QStringList beside;
    for (const char *field : {"defer_date", "defer_reason"})
        beside.append(m_form->row(field)->error());
    beside.removeAll(QString());
    QCOMPARE(beside, sentences);
    m_form->dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form->dialog.get()));
    QVERIFY(m_form->questions()->summary()->hasFocus());
    QVERIFY(m_form->dialog->findChild<QPushButton *>(QStringLiteral("main"))->isEnabled());
    for (const Entry &entry : m_desk->entries())
        QCOMPARE(entry.state, EntryState::Draft);
    QVERIFY(m_server->writes().isEmpty());

    // The link leads to the box that is wrong.
    auto *link = m_form->questions()->summary()->findChild<ErrorLink *>();
    link->click();
    QVERIFY(m_form->row(qPrintable(link->field()))->isAncestorOf(m_form->dialog->focusWidget()));
}

void tst_form::wholeWay()
{
    m_form->open(QStringLiteral("defer"));
    m_form->choose("defer_date", "yesterday");
    m_form->write("defer_reason", QStringLiteral("Parental leave"));
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    QCOMPARE(m_form->title(), QStringLiteral("Check before you send: defer Sarah Jones"));
    const QString words = m_form->words();
    QVERIFY(words.contains(QLatin1String("Nothing has been sent yet.")));
    QVERIFY2(words.contains(QLatin1String("Defer Sarah Jones from 15 February 2026. You cannot reverse this here.")), qPrintable(words));
    QVERIFY(words.contains(QLatin1String("Parental leave")));
    QVERIFY(m_server->writes().isEmpty());

    m_form->press("back");
    QVERIFY(!m_form->isChecking());
    QCOMPARE(m_form->row("defer_date")->words(), QStringLiteral("15 February 2026"));
    m_form->press("main");
    m_form->press("main");
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QTRY_COMPARE(m_desk->entries().first().state, EntryState::Done);
    QCOMPARE(m_server->writes().size(), 1);
    QCOMPARE(m_desk->entries().size(), 1);
}

void tst_form::countsCodePoints()
{
    m_form->open(QStringLiteral("defer"));
    m_form->choose("defer_date", "today");
    m_form->write("defer_reason", QStringLiteral("😀").repeated(500));
    QVERIFY(m_form->row("defer_reason")->findChild<QLabel *>(QStringLiteral("count"))->text().startsWith(u'0'));
    m_form->press("main");
    QVERIFY(m_form->isChecking());
}

void tst_form::typedTextSurvives()
{
    m_form->open(QStringLiteral("defer"));
    m_form->type("defer_date", {QStringLiteral("31"), QStringLiteral("Feb"), QStringLiteral("26")});
    m_form->write("defer_reason", QStringLiteral("Two\nlines, Māori"));
    QTRY_COMPARE(m_form->label("saved"), QStringLiteral("Saved"));
    m_form->dialog.reset(); // as a crash leaves it: nobody closes the form
    const Entry draft = m_desk->entries().first();
    QCOMPARE(draft.state, EntryState::Draft);
    QVERIFY(check(*m_desk->core().kinds().command(QStringLiteral("trainee"), QStringLiteral("defer")), draft.draft.values, Subject()).blocked());

    m_form->openEntry(draft.id);
    QCOMPARE(m_form->box("defer_date", "day")->text(), QStringLiteral("31"));
    QCOMPARE(m_form->box("defer_date", "month")->text(), QStringLiteral("Feb"));
    QCOMPARE(m_form->box("defer_date", "year")->text(), QStringLiteral("26"));
    QCOMPARE(m_form->row("defer_reason")->words(), QStringLiteral("Two\nlines, Māori"));
    m_form->dialog->reject();
    QTRY_VERIFY(!m_form->dialog->isVisible());

    // The same command of the same person goes on with the draft instead of beginning a second one.
    m_form->open(QStringLiteral("defer"));
    QCOMPARE(m_form->box("defer_date", "month")->text(), QStringLiteral("Feb"));
    QCOMPARE(m_desk->entries().size(), 1);
}

void tst_form::savedOnlyWhenSaved()
{
    m_form->open(QStringLiteral("defer"));
    m_form->choose("defer_date", "today");
    QCOMPARE(m_form->label("saved"), QString());
    QVERIFY(m_desk->entries().isEmpty());
    QTRY_COMPARE(m_form->label("saved"), QStringLiteral("Saved"));
    QCOMPARE(m_desk->entries().size(), 1);
    // Esc within the half second loses nothing either.
    m_form->write("defer_reason", QStringLiteral("late"));
    QTest::keyClick(m_form->dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QCOMPARE(m_desk->entries().first().draft.values.text(QStringLiteral("defer_reason")), QStringLiteral("late"));
}

/// What was asked for last before Escape is done: the draft is still being saved, and then it goes on its way.
void tst_form::escapeOnTheWayToTheOutbox()
{
    m_desk->core().setOffline(true);
    m_form->open(QStringLiteral("defer"));
    m_form->choose("defer_date", "today");
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    QSignalSpy released(m_form->dialog.get(), &FormDialog::released);
    m_form->press("main");
    QTest::keyClick(m_form->dialog.get(), Qt::Key_Escape);
    m_form->press("saveDraft");
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QCOMPARE(released.size(), 1);
    QCOMPARE(m_desk->entries().first().state, EntryState::Ready);
}

/// An entry of the outbox cannot be taken back for now: that is no reason to say that it has left.
void tst_form::aFullDiskTakesNothingAway()
{
    const auto full = std::make_shared<std::atomic<bool>>(false);
    m_desk->end();
    m_desk->config.holdSeconds = 600;
    m_desk->config.failStep = [full](const QString &sql) { return *full && sql.startsWith(QLatin1String("UPDATE entry")); };
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
    const qint64 entry = m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}});
    QCOMPARE(m_desk->entry(entry).state, EntryState::Ready);
    m_form->openEntry(entry);
    *full = true;
    m_form->write("defer_reason", QStringLiteral("Family"));
    m_form->press("saveDraft");
    QTRY_VERIFY2(m_form->label("saved").startsWith(QLatin1String("Not saved.")), qPrintable(m_form->label("saved")));
    QVERIFY(m_form->dialog->isVisible());
    QVERIFY(m_form->dialog->findChild<QPushButton *>(QStringLiteral("saveDraft"))->isVisible());
    *full = false;
    m_form->press("saveDraft");
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QCOMPARE(m_desk->entry(entry).state, EntryState::Draft);
    QCOMPARE(m_desk->entry(entry).draft.values.text(QStringLiteral("defer_reason")), QStringLiteral("Family"));
}

void tst_form::nothingTypedLeavesNothing()
{
    m_form->open(QStringLiteral("defer"));
    m_form->dialog->reject();
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QVERIFY(m_desk->entries().isEmpty());
}

void tst_form::warningNeedsATick()
{
    m_form->open(QStringLiteral("defer"));
    m_form->type("defer_date", {QStringLiteral("1"), QStringLiteral("8"), QStringLiteral("2025")}); // before the ITT start and over three months ago
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    const QString warning = QStringLiteral("Check the date of deferral. It is before the ITT start date, 1 September 2025. The Register website would refuse it");
    QVERIFY2(m_form->words().contains(warning), qPrintable(m_form->words()));
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    QVERIFY(m_form->words().contains(QLatin1String("There is a problem")));
    m_form->dialog->findChild<QCheckBox *>(QStringLiteral("sendAnyway"))->click();
    m_form->press("main");
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QTRY_COMPARE(m_desk->entries().first().state, EntryState::Done);
    QVERIFY(m_desk->entries().first().draft.ticked.contains(QStringLiteral("date.beforeIttStart")));
}

void tst_form::irreversibleNeedsATick()
{
    m_form->open(QStringLiteral("updateStatus"));
    // Its example is a day that it would take.
    QVERIFY(m_form->row("qts_standards_met_date")->findChild<QLabel *>(QStringLiteral("hint"))->text().startsWith(QLatin1String("For example, 16 2 2026.")));
    QVERIFY2(m_form->row("qts_standards_met_date")->findChild<QLabel *>(QStringLiteral("hint"))->text().contains(QLatin1String("It can be from 1 September 2025 to 16 February 2026")),
             qPrintable(m_form->row("qts_standards_met_date")->findChild<QLabel *>(QStringLiteral("hint"))->text()));
    m_form->choose("qts_standards_met_date", "today");
    QVERIFY(m_form->dialog->findChild<QPushButton *>(QStringLiteral("main"))->isDefault());
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    QVERIFY(m_form->dialog->findChild<QPushButton *>(QStringLiteral("back"))->isDefault()); // as where many are checked
    QVERIFY(m_form->words().contains(QLatin1String("This cannot be taken back here.")));
    m_form->press("main");
    QVERIFY(m_form->isChecking());
    QVERIFY(m_server->writes().isEmpty());
    m_form->dialog->findChild<QCheckBox *>(QStringLiteral("sure"))->click();
    m_form->press("main");
    QTRY_VERIFY(!m_form->dialog->isVisible());
    QTRY_COMPARE(m_desk->entries().first().state, EntryState::Done);
}

void tst_form::asksWhatFollows()
{
    m_form->open(QStringLiteral("withdraw"));
    QVERIFY(!m_form->row("reasons")->isVisible());
    const auto press = [this](const char *field, const QString &words) {
        QStringList all;
        for (QAbstractButton *each : m_form->row(field)->findChildren<QAbstractButton *>()) {
            if (each->text() == words && !each->isHidden())
                return each->click();
            all.append(each->text());
        }
        QFAIL(qPrintable(all.join(u'\n')));
    };
    press("trigger", QStringLiteral("The trainee chose to withdraw"));
    QVERIFY(m_form->row("reasons")->isVisible());
    QVERIFY(!m_form->row("another_reason")->isVisible());
    press("reasons", QStringLiteral("Another reason"));
    QVERIFY(m_form->row("another_reason")->isVisible());
    m_form->write("another_reason", QStringLiteral("moved away"));
    QCOMPARE(m_form->questions()->values().list(QStringLiteral("reasons")), QStringList{QStringLiteral("trainee_chose_to_withdraw_another_reason")});
    // The other trigger has its own reasons; the answer of a question that is no longer asked is not sent.
    press("trigger", QStringLiteral("The provider withdrew the trainee"));
    QVERIFY(!m_form->row("another_reason")->isVisible());
    QVERIFY(!m_form->questions()->values().knows(QStringLiteral("another_reason")));
}

void tst_form::serversWordsOnTheFields()
{
    FormStart start = m_form->start(QStringLiteral("trainee"), QStringLiteral("defer"));
    Entry entry;
    entry.id = start.draft.entry = 7;
    entry.state = EntryState::Rejected;
    entry.draft = start.draft;
    entry.lastError = {ErrorKind::Invalid, 422, QStringLiteral("Validation failed"), {}, {{QString(), QStringLiteral("defer_date can't be blank")},
                       {QStringLiteral("mystery"), QStringLiteral("mystery is odd")}}, {}, {}};
    start.detail.entries = {entry};
    m_form->open(start);
    QCOMPARE(m_form->row("defer_date")->error(), QStringLiteral("defer_date can't be blank"));
    QVERIFY(m_form->row("defer_date")->findChild<QLabel *>(QStringLiteral("help"))->text().contains(QLatin1String("An answer is missing")));
    QCOMPARE(m_form->summary(), (QStringList{QStringLiteral("defer_date can't be blank"), QStringLiteral("mystery is odd")}));
}

void tst_form::saysTheServicesDay()
{
    m_form->open(QStringLiteral("defer"));
    QCOMPARE(m_form->row("defer_date")->findChild<QRadioButton *>(QStringLiteral("today"))->text(), QStringLiteral("Today, 16 February 2026"));
    QWidget *differs = m_form->dialog->findChild<QLabel *>(QStringLiteral("differs"));
    const QObjectList read = differs->parent()->children(); // a screen reader goes through them in this order
    QVERIFY(read.indexOf(differs) < read.indexOf(differs->parent()->findChild<QRadioButton *>(QStringLiteral("today"))));
    QVERIFY(m_form->label("differs").contains(QLatin1String("It is 16 February 2026 for Register, which counts days in UTC.")));
}

void tst_form::tabGoesFromTheTopDown_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"defer", "withdraw", "updateStatus", "addPlacement", "addDegree"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void tst_form::tabGoesFromTheTopDown()
{
    QFETCH(QString, command);
    m_form->open(command);
    m_form->press("main"); // nothing is answered: the summary has its links, and stands above the questions
    QVERIFY(!m_form->isChecking());
    QVERIFY(!m_form->summary().isEmpty());
    QWidget *dialog = m_form->dialog.get();
    dialog->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() == m_form->questions()->summary());
    const QWidget *scroll = m_form->questions()->widget();
    QStringList passed;
    int last = -1;
    bool atButtons = false;
    for (int step = 0; step < 80; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        QVERIFY(now != nullptr);
        const QString name = now->accessibleName().isEmpty() ? now->objectName() : now->accessibleName();
        passed.append(name);
        if (now == m_form->questions()->summary())
            break; // round
        if (!scroll->isAncestorOf(now)) {
            atButtons = true;
            continue;
        }
        QVERIFY2(!atButtons, qPrintable(QStringLiteral("after the buttons: ") + passed.join(QStringLiteral(", "))));
        const int top = now->mapTo(scroll, QPoint(0, 0)).y();
        QVERIFY2(top >= last, qPrintable(QStringLiteral("goes up: ") + passed.join(QStringLiteral(", "))));
        last = top;
    }
    QVERIFY2(atButtons && dialog->isVisible(), qPrintable(passed.join(QStringLiteral(", "))));
}

void tst_form::lookupIsFoundByItsWords()
{
    m_form->open(QStringLiteral("addDegree"));
    QLineEdit *country = m_form->row("country")->findChild<QLineEdit *>();
    QTest::keyClicks(country, QStringLiteral("france"));
    QCOMPARE(m_form->questions()->values().text(QStringLiteral("country")), QStringLiteral("FR"));
    QVERIFY(m_form->row("non_uk_degree")->isVisible());
    QVERIFY(!m_form->row("uk_degree")->isVisible());
    country->clear();
    QTest::keyClicks(country, QStringLiteral("Atlantis"));
    QCOMPARE(m_form->questions()->values().text(QStringLiteral("country")), QStringLiteral("Atlantis"));
    m_form->press("main");
    QVERIFY(m_form->summary().contains(QStringLiteral("Country must be chosen from the list")));
}

DESK_TEST(tst_form)
#include "tst_form.moc"
