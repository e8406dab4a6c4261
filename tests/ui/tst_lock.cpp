// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"
#include "app/Lock.h"
#include "tests/support/Runner.h"
#include "tests/ui/SpokenWindow.h"
#include "ui/pages/LockPage.h"
#include "ui/pages/LockSettings.h"
#include "ui/widgets/MessageBar.h"

#include <QtGui/QAction>

/// The lock over a real window: nothing behind it is seen, heard or reached, and nothing that was begun is lost.
class tst_lock : public SpokenWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { endWindow(); }
    void withoutAPhraseItSaysSo();
    void nothingIsReachable();
    void whatAScreenReaderHoldsSaysNothing();
    void typingSurvives();
    void aFormInFrontLocksToo();
    void settingsChoose();
    void opensLocked();
    void aSilentKeychainOpensNothing();
    void whatTheKeychainTookLaterLocksToo();
    void theRightOneBeforeItsTimeOpens();

private:
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
};

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

/// The objects that it asked before the desk was locked: cells of tables, and forms.
void tst_lock::whatAScreenReaderHoldsSaysNothing()
{
    choose();
    const qint64 row = m_desk->record(QStringLiteral("trainee"), FormDesk::sarah())->row;
    FormDialog::open(m_desk->core(), m_window.get(), QStringLiteral("trainee"), QStringLiteral("defer"), row);
    QTRY_VERIFY(m_window->findChild<FormDialog *>() != nullptr && m_window->findChild<FormDialog *>()->isVisible());
    const auto isNamed = [](QAccessibleInterface *one) { return one != nullptr && one->isValid() && one->text(QAccessible::Name).contains(QLatin1String("Sarah")); };
    QList<QAccessible::Id> held;
    const std::function<void(QAccessibleInterface *)> hold = [&](QAccessibleInterface *one) {
        if (one == nullptr || !one->isValid())
            return;
        if (isNamed(one))
            held.append(QAccessible::uniqueId(one));
        for (int i = 0; i < one->childCount(); ++i)
            hold(one->child(i));
    };
    for (QWindow *window : QGuiApplication::topLevelWindows())
        hold(window->accessibleRoot());
    const auto answers = [&] { return std::count_if(held.cbegin(), held.cend(), [&](QAccessible::Id id) { return isNamed(QAccessible::accessibleInterface(id)); }); };
    QVERIFY(!held.isEmpty());
    QCOMPARE(answers(), held.size());
    QVERIFY(m_desk->core().journal().lock().lock());
    QTRY_COMPARE(answers(), 0);
    type(QStringLiteral("correct horse"));
    QTRY_VERIFY(m_window->findChild<LockPage *>() == nullptr);
    QVERIFY(says(QStringLiteral("Sarah Jones")));
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
    QVERIFY(!part.findChild<QLabel *>(QStringLiteral("lockState"))->text().contains(QLatin1String("opens locked")));
    for (const QLabel *each : part.findChildren<QLabel *>())
        QVERIFY2(!each->text().contains(QLatin1String("out of the computer’s keychain")), qPrintable(each->text()));
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

DESK_TEST(tst_lock)
#include "tst_lock.moc"
