// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "app/Lock.h"
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/MainWindow.h"
#include "ui/models/ActivityModel.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/CopiesPage.h"
#include "ui/pages/LockPage.h"
#include "ui/pages/LockSettings.h"
#include "ui/widgets/MessageBar.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

/// The lock over a real window, and the pages of the activity record and of the copies.
class tst_lock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAPhraseItSaysSo();
    void nothingIsReachable();
    void typingSurvives();
    void aFormInFrontLocksToo();
    void settingsChoose();
    void opensLocked();
    void aSilentKeychainOpensNothing();
    void whatTheKeychainTookLaterLocksToo();
    void theRightOneBeforeItsTimeOpens();
    void activityPage();
    void activityIsCopiedWhole();
    void copiesPage();

private:
    /// Everything that a screen reader could walk to, from the application down.
    static QStringList spoken()
    {
        QStringList all;
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            if (QAccessibleInterface *root = window->accessibleRoot())
                walk(root, all);
        }
        return all;
    }
    static void walk(QAccessibleInterface *one, QStringList &all)
    {
        if (one == nullptr || !one->isValid())
            return;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            all.append(one->text(kind));
        for (int i = 0; i < one->childCount(); ++i)
            walk(one->child(i), all);
    }
    static bool says(const QString &word) { return !spoken().filter(word).isEmpty(); }
    void choose() { Desk::wait(m_desk->core().journal().lock().choose(QStringLiteral("correct horse"))); }
    /// True: it is open.
    bool type(const QString &phrase)
    {
        auto *page = m_window->findChild<LockPage *>();
        if (page == nullptr)
            return true;
        page->findChild<QLineEdit *>()->setText(phrase);
        page->findChild<QPushButton *>(QStringLiteral("unlock"))->click();
        return false;
    }
    QAction *action(const QKeySequence &keys) const
    {
        for (QAction *each : m_window->actions()) {
            if (each->shortcut() == keys)
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void tst_lock::init()
{
    QAccessible::setActive(true);
    m_settings = std::make_unique<QSettings>(m_settingsDir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah())}));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.holdSeconds = 600;
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->show();
    // The desk was ready before the window was: it hears of it as after a start.
    Q_EMIT m_desk->core().ready();
    QTRY_VERIFY(says(QStringLiteral("Sarah Jones")));
}

void tst_lock::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_server.reset();
}

void tst_lock::withoutAPhraseItSaysSo()
{
    action(Qt::CTRL | Qt::Key_L)->trigger();
    QVERIFY(m_window->findChild<LockPage *>() == nullptr);
    QVERIFY(m_window->findChild<MessageBar *>()->text().startsWith(QLatin1String("Choose a pass phrase first.")));
}

void tst_lock::nothingIsReachable()
{
    choose();
    const QString title = m_window->windowTitle();
    action(Qt::CTRL | Qt::Key_L)->trigger();
    QVERIFY(m_window->findChild<LockPage *>() != nullptr);
    QVERIFY(!says(QStringLiteral("Sarah")));
    QVERIFY(!says(QStringLiteral("Outbox")));
    QVERIFY(says(QStringLiteral("The desk is locked")));
    QVERIFY(!m_window->windowTitle().contains(QLatin1String("rainee")));
    for (QAction *each : m_window->actions())
        QCOMPARE(each->isEnabled(), each->shortcut() == QKeySequence(QKeySequence::Quit));
    for (QWidget *each : m_window->findChildren<QWidget *>())
        QVERIFY2(each == m_window->findChild<LockPage *>() || m_window->findChild<LockPage *>()->isAncestorOf(each), each->metaObject()->className());
    // What is said meanwhile waits, too.
    Q_EMIT m_desk->core().noticed(Notice{Notice::Weight::Note, QStringLiteral("Markednotice"), {}, {}, {}});
    QVERIFY(!says(QStringLiteral("Markednotice")));
    type(QStringLiteral("wrong horse"));
    QTRY_VERIFY(says(QStringLiteral("This is not the pass phrase")));
    QVERIFY(!says(QStringLiteral("Sarah")));
    type(QStringLiteral("correct horse"));
    QTRY_VERIFY(says(QStringLiteral("before the next try")));
    QTRY_VERIFY_WITH_TIMEOUT(type(QStringLiteral("correct horse")), 15000);
    QTRY_VERIFY(says(QStringLiteral("Sarah Jones")));
    QVERIFY(says(QStringLiteral("Markednotice")));
    QCOMPARE(m_window->windowTitle(), title);
    QVERIFY(action(Qt::Key_F5)->isEnabled());
}

void tst_lock::typingSurvives()
{
    choose();
    const qint64 row = m_desk->record(QStringLiteral("trainee"), FormDesk::sarah())->row;
    FormDialog::open(m_desk->core(), m_window.get(), QStringLiteral("trainee"), QStringLiteral("defer"), row);
    QTRY_VERIFY(m_window->findChild<FormDialog *>() != nullptr && m_window->findChild<FormDialog *>()->isVisible());
    QPointer<FormDialog> form = m_window->findChild<FormDialog *>();
    auto *reason = form->findChild<QPlainTextEdit *>();
    QVERIFY(reason != nullptr);
    reason->setPlainText(QStringLiteral("Half a sentence"));
    QVERIFY(m_desk->core().journal().lock().lock());
    QVERIFY(!form->isVisible());
    QVERIFY(!says(QStringLiteral("Sarah")));
    QVERIFY(!says(QStringLiteral("Half a sentence")));
    type(QStringLiteral("correct horse"));
    QTRY_VERIFY(m_window->findChild<LockPage *>() == nullptr);
    QVERIFY(!form.isNull());
    QVERIFY(form->isVisible());
    QVERIFY(form->isWindow());
    QCOMPARE(reason->toPlainText(), QStringLiteral("Half a sentence"));
}

void tst_lock::aFormInFrontLocksToo()
{
    const qint64 row = m_desk->record(QStringLiteral("trainee"), FormDesk::sarah())->row;
    FormDialog::open(m_desk->core(), m_window.get(), QStringLiteral("trainee"), QStringLiteral("defer"), row);
    QTRY_VERIFY(m_window->findChild<FormDialog *>() != nullptr && m_window->findChild<FormDialog *>()->isVisible());
    QPointer<FormDialog> form = m_window->findChild<FormDialog *>();
    QWidget *typed = form->findChild<QPlainTextEdit *>();
    QTest::keyClick(typed, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(form->isVisible()); // no pass phrase is chosen
    choose();
    QTest::keyClick(typed, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->findChild<LockPage *>() != nullptr);
    QVERIFY(!form.isNull() && !form->isVisible());
    QVERIFY(!says(QStringLiteral("Sarah")));
}

void tst_lock::settingsChoose()
{
    LockSettings part(m_desk->core(), *m_settings);
    part.show();
    const auto line = [&](const char *name) { return part.findChild<QWidget *>(QLatin1String(name))->findChild<QLineEdit *>(); };
    auto *use = part.findChild<QPushButton *>(QStringLiteral("choosePhrase"));
    QVERIFY(!part.findChild<QWidget *>(QStringLiteral("lockMinutes"))->isEnabled());
    line("newPhrase")->setText(QStringLiteral("short"));
    use->click();
    QVERIFY(!m_desk->core().journal().lock().isChosen());
    line("newPhrase")->setText(QStringLiteral("long enough"));
    line("samePhrase")->setText(QStringLiteral("long enoug"));
    use->click();
    line("samePhrase")->setText(QStringLiteral("long enough"));
    use->click();
    QTRY_VERIFY(m_desk->core().journal().lock().isChosen());
    QTRY_VERIFY(line("newPhrase")->text().isEmpty());
    QVERIFY(part.findChild<QLabel *>(QStringLiteral("lockState"))->text().contains(QLatin1String("lasts until the desk is closed")));
    QVERIFY(!LockSettings::isOn(*m_settings)); // it would open locked with nothing that opens it
    part.findChild<QPushButton *>(QStringLiteral("lockOff"))->click();
    QTRY_VERIFY(!m_desk->core().journal().lock().isChosen());
}

void tst_lock::opensLocked()
{
    choose();
    m_settings->setValue(QStringLiteral("lock/on"), true);
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->show();
    QVERIFY(m_window->findChild<LockPage *>() != nullptr);
    QVERIFY(!says(QStringLiteral("Sarah")));
}

namespace {
struct Keychain {
    bool answers = true;
    bool isLate = false; ///< it asks for its own password: what was written is taken later
    QHash<QString, QString> kept;
};
class Secretive final : public Secrets
{
public:
    explicit Secretive(Keychain &keychain) : m_keychain(keychain) { }
    QFuture<Result<QString>> read(const QString &key) override
    {
        m_silent = !m_keychain.answers;
        return readyFuture<QString>(m_silent ? QString() : m_keychain.kept.value(key));
    }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        m_keychain.kept.insert(key, secret);
        return readyFuture<Done>(Done{});
    }
    QFuture<Result<Done>> forget(const QString &key) override
    {
        m_keychain.kept.remove(key);
        return readyFuture<Done>(Done{});
    }
    bool isLasting() const override { return !m_silent && !m_keychain.isLate; }
    bool isSilent() const override { return m_silent; }

private:
    Keychain &m_keychain;
    bool m_silent = false;
};
} // namespace

/// Who stops the keychain must not find the desk open.
void tst_lock::aSilentKeychainOpensNothing()
{
    Keychain keychain;
    m_window.reset();
    m_desk->secrets = [&keychain] { return std::make_unique<Secretive>(keychain); };
    m_desk->start();
    choose();
    QVERIFY(keychain.kept.contains(QStringLiteral("lock")));
    m_settings->setValue(QStringLiteral("lock/on"), true);
    // The next start, with a keychain that does not answer. The window is made before the desk opens its files.
    keychain.answers = false;
    m_desk->start();
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->show();
    Lock &lock = m_desk->core().journal().lock();
    QTRY_VERIFY(lock.isStuck());
    QVERIFY(lock.isLocked());
    QVERIFY(m_window->findChild<LockPage *>() != nullptr);
    QVERIFY(says(QStringLiteral("The keychain does not answer")));
    QVERIFY(!says(QStringLiteral("Sarah")));
    auto *again = m_window->findChild<LockPage *>()->findChild<QPushButton *>(QStringLiteral("unlock"));
    QCOMPARE(again->text(), QStringLiteral("&Try again"));
    QVERIFY(!m_window->findChild<LockPage *>()->findChild<QLineEdit *>()->isVisible());
    again->click();
    QTRY_VERIFY(again->isEnabled());
    QVERIFY(lock.isStuck() && lock.isLocked());
    keychain.answers = true;
    again->click();
    QTRY_VERIFY(!lock.isStuck());
    QVERIFY(lock.isLocked());
    QVERIFY(m_window->findChild<LockPage *>()->findChild<QLineEdit *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(type(QStringLiteral("correct horse")), 15000);
    QVERIFY(!lock.isLocked());
}

/// The settings say that it does not open locked: the keychain was too slow when the phrase was chosen.
void tst_lock::whatTheKeychainTookLaterLocksToo()
{
    Keychain keychain;
    m_window.reset();
    m_desk->secrets = [&keychain] { return std::make_unique<Secretive>(keychain); };
    m_desk->start();
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    keychain.isLate = true;
    choose();
    QVERIFY(!LockSettings::isOn(*m_settings));
    keychain.isLate = false;
    m_window.reset();
    m_desk->start();
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->show();
    QTRY_VERIFY(m_desk->core().journal().lock().isKnown());
    QVERIFY(m_desk->core().journal().lock().isLocked());
    QVERIFY(m_window->findChild<LockPage *>() != nullptr);
    QVERIFY(!says(QStringLiteral("Sarah")));
    QVERIFY(LockSettings::isOn(*m_settings)); // from now on before the keychain answers
    QTRY_VERIFY_WITH_TIMEOUT(type(QStringLiteral("correct horse")), 15000);
}

/// After a wrong one the next waits: what is typed meanwhile is tried when its time has come.
void tst_lock::theRightOneBeforeItsTimeOpens()
{
    choose();
    QVERIFY(m_desk->core().journal().lock().lock());
    QTRY_VERIFY(m_window->findChild<LockPage *>() != nullptr);
    auto *unlock = m_window->findChild<LockPage *>()->findChild<QPushButton *>(QStringLiteral("unlock"));
    type(QStringLiteral("wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(unlock->isEnabled() && m_window->findChild<LockPage *>()->findChild<QLineEdit *>()->text().isEmpty(), 15000);
    type(QStringLiteral("correct horse"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->core().journal().lock().isLocked(), 15000);
}

void tst_lock::activityPage()
{
    m_desk->submit(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    m_window->open(QStringLiteral("activity:") + FormDesk::sarah());
    auto *page = qobject_cast<ActivityPage *>(m_window->current());
    QVERIFY(page != nullptr);
    QTRY_COMPARE(page->model()->rowCount(), 2);
    const auto cell = [&](int row, int column) { return page->model()->index(row, column).data().toString(); };
    QTRY_COMPARE(cell(0, ActivityModel::Action), QStringLiteral("Put in the outbox"));
    QCOMPARE(cell(1, ActivityModel::Action), QStringLiteral("Draft begun"));
    QCOMPARE(cell(0, ActivityModel::What), QStringLiteral("Defer"));
    QTRY_COMPARE(cell(0, ActivityModel::Record), QStringLiteral("Sarah Jones · ") + FormDesk::sarah());
    QVERIFY(cell(0, ActivityModel::Who).startsWith(QLatin1String("tester on ")));
    QVERIFY(cell(0, ActivityModel::Details).contains(QLatin1String("15 February 2026")));
    QVERIFY(!cell(0, ActivityModel::When).isEmpty());
    page->findChild<QPushButton *>(QStringLiteral("check"))->click();
    auto *message = page->findChild<MessageBar *>();
    QTRY_VERIFY2(message->text().startsWith(QLatin1String("The record is whole")), qPrintable(message->text()));
    // As people search; the record on disk has no name all the same.
    for (const char *word : {"sarah", "jones s"}) {
        page->findChild<QLineEdit *>(QStringLiteral("find"))->setText(QStringLiteral("nobody"));
        QTRY_COMPARE(page->model()->rowCount(), 0);
        page->findChild<QLineEdit *>(QStringLiteral("find"))->setText(QLatin1String(word));
        QTRY_COMPARE(page->model()->rowCount(), 2);
    }
    page->findChild<QLineEdit *>(QStringLiteral("find"))->setText(QStringLiteral("nobody"));
    QTRY_COMPARE(page->model()->rowCount(), 0);
    page->findChild<QLineEdit *>(QStringLiteral("find"))->clear();
    QTRY_VERIFY(page->model()->rowCount() >= 3); // the copy made at the start
    page->findChild<QLineEdit *>(QStringLiteral("from"))->setText(QStringLiteral("1 1 2099"));
    QTRY_COMPARE(page->model()->rowCount(), 0);
    // A day that is none is said at its field, with what is wrong with it.
    auto *from = page->findChild<QLineEdit *>(QStringLiteral("from"));
    from->setText(QStringLiteral("16 2 26"));
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_COMPARE(page->findChild<QLabel *>(QStringLiteral("fromError"))->text(), QStringLiteral("Year must include 4 numbers"));
    QCOMPARE(from->accessibleDescription(), QStringLiteral("Year must include 4 numbers"));
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("fromError"))->isVisible());
    from->clear();
    QTRY_VERIFY(!page->findChild<QLabel *>(QStringLiteral("fromError"))->isVisible());
}

void tst_lock::activityIsCopiedWhole()
{
    m_desk->core().setOffline(true);
    const qint64 entry = m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    for (int turn = 0; turn < 100; ++turn) {
        QCOMPARE(m_desk->act(entry, EntryAction::TakeBack).moved, 1);
        QCOMPARE(m_desk->act(entry, EntryAction::Release).moved, 1);
    }
    m_window->open(QStringLiteral("activity:") + FormDesk::sarah());
    auto *page = qobject_cast<ActivityPage *>(m_window->current());
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->model()->rowCount() >= 200);
    QTRY_VERIFY(page->model()->line(0) != nullptr);
    const int last = page->model()->rowCount() - 1;
    QVERIFY(page->model()->line(last) == nullptr); // nobody has looked at it
    auto *table = page->findChild<QTableView *>();
    table->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), last + 2);
    const QString first = QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), -1);
    QVERIFY2(first.contains(QLatin1String("Draft begun")) && first.contains(QLatin1String("Sarah Jones")), qPrintable(first));
}

void tst_lock::copiesPage()
{
    m_window->open(QStringLiteral("copies"));
    auto *table = m_window->findChild<QTableWidget *>(QStringLiteral("copies"));
    QTRY_VERIFY(table->rowCount() >= 1);
    m_desk->submit(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    const int before = table->rowCount();
    m_window->findChild<QPushButton *>(QStringLiteral("restore"))->click();
    auto *message = m_window->current()->findChild<MessageBar *>();
    QTRY_VERIFY(message->text().startsWith(QLatin1String("Restore the outbox of")));
    QVERIFY2(message->text().contains(QLatin1String("made since then leave the outbox")), qPrintable(message->text()));
    QCOMPARE(m_desk->entries().size(), 1);
    for (QPushButton *each : message->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("Restore"))
            each->click();
    }
    QTRY_COMPARE(m_desk->entries().size(), 0);
    QTRY_COMPARE(table->rowCount(), before + 1);
    QTRY_VERIFY(message->text().startsWith(QLatin1String("Restored.")));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Set aside by a restore"));
}

DESK_TEST(tst_lock)
#include "tst_lock.moc"
