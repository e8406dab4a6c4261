// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainSecrets.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

using namespace std::chrono_literals;

/// What the desk keeps in a keychain that is slow, that does not answer, that comes back: the newest secret of a key
/// counts, in whatever order the keychain ends its work, and what is said of it is true.
class tst_keychain_secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptAndForgotten();
    void twoWritingsInTheirOrder();
    void theNewestOfALateOneCounts();
    void aReadingBehindAWriting();
    void forgottenBehindALateWriting();
    void forgettingAsksASilentKeychainToo();
    void forgettingThatIsNotAnswered();
    void whatWasKeptMeanwhileIsWritten();

private:
    /// Ends each question when it is told to, in any order.
    struct Slow final : Keychain {
        struct Question {
            QString what;
            std::function<Answer()> perform;
            Then then;
        };
        void read(const QString &key, const Then &then) override
        {
            ask({QStringLiteral("read ") + key, [this, key] {
                     return kept.contains(key) ? Answer{Said::Yes, kept.value(key), {}} : Answer{Said::NotThere, {}, {}};
                 }, then});
        }
        void write(const QString &key, const QString &secret, const Then &then) override
        {
            ask({QStringLiteral("write ") + secret, [this, key, secret] {
                     kept.insert(key, secret);
                     return Answer{Said::Yes, {}, {}};
                 }, then});
        }
        void remove(const QString &key, const Then &then) override
        {
            ask({QStringLiteral("remove ") + key, [this, key] { return Answer{kept.remove(key) ? Said::Yes : Said::NotThere, {}, {}}; }, then});
        }
        void ask(const Question &question)
        {
            questions.append(question);
            if (prompt)
                end(questions.size() - 1);
        }
        void end(qsizetype place)
        {
            const Question one = questions.takeAt(place);
            one.then(broken ? Answer{Said::Failed, {}, QStringLiteral("no bus")} : one.perform());
        }
        QStringList asked() const
        {
            QStringList all;
            for (const Question &each : questions)
                all.append(each.what);
            return all;
        }

        QHash<QString, QString> kept;
        QList<Question> questions;
        bool prompt = false; ///< answers at once
        bool broken = false;
    };

    template <class T>
    static bool isOk(const QFuture<Result<T>> &future) { return future.isFinished() && future.result(); }
    static QString read(const QFuture<Result<QString>> &future) { return future.isFinished() ? future.result().value_or(QStringLiteral("error")) : QStringLiteral("waits"); }

    const QString key = QStringLiteral("k");
    FakeClock m_clock;
    Slow *m_keychain = nullptr;
    std::unique_ptr<KeychainSecrets> m_secrets;
};

void tst_keychain_secrets::init()
{
    auto keychain = std::make_unique<Slow>();
    m_keychain = keychain.get();
    m_secrets = std::make_unique<KeychainSecrets>(std::move(keychain), m_clock);
}

void tst_keychain_secrets::keptAndForgotten()
{
    m_keychain->prompt = true;
    QVERIFY(isOk(m_secrets->write(key, QStringLiteral("one"))));
    QCOMPARE(read(m_secrets->read(key)), QStringLiteral("one"));
    QVERIFY(m_secrets->isLasting());
    QVERIFY(isOk(m_secrets->forget(key)));
    QVERIFY(m_keychain->kept.isEmpty());
    QCOMPARE(read(m_secrets->read(key)), QString());
    QVERIFY(isOk(m_secrets->forget(key))); // there is none: that is what was asked for
    QVERIFY(m_secrets->isLasting() && !m_secrets->isSilent());
}

void tst_keychain_secrets::twoWritingsInTheirOrder()
{
    const auto first = m_secrets->write(key, QStringLiteral("one"));
    const auto second = m_secrets->write(key, QStringLiteral("two"));
    const auto other = m_secrets->write(QStringLiteral("another"), QStringLiteral("three"));
    // The later one is not even begun: the keychain could end it first. Another key's does not wait.
    QCOMPARE(m_keychain->asked(), (QStringList{QStringLiteral("write one"), QStringLiteral("write three")}));
    m_keychain->end(0);
    QCOMPARE(m_keychain->asked(), (QStringList{QStringLiteral("write three"), QStringLiteral("write two")}));
    QVERIFY(first.isFinished() && !second.isFinished() && !other.isFinished());
    m_keychain->end(1);
    QVERIFY(isOk(second));
    QCOMPARE(m_keychain->kept.value(key), QStringLiteral("two"));
}

void tst_keychain_secrets::theNewestOfALateOneCounts()
{
    const auto first = m_secrets->write(key, QStringLiteral("one"));
    m_clock.advance(11s);
    QVERIFY(isOk(first));
    QVERIFY(!m_secrets->isLasting());
    QCOMPARE(read(m_secrets->read(key)), QStringLiteral("one"));
    const auto second = m_secrets->write(key, QStringLiteral("two"));
    QCOMPARE(read(m_secrets->read(key)), QStringLiteral("two")); // at once: a former one may be for another address
    m_clock.advance(11s);
    QVERIFY(isOk(second));
    QCOMPARE(read(m_secrets->read(key)), QStringLiteral("two"));
    // A person types the keychain's own password at last.
    m_keychain->end(0);
    QCOMPARE(read(m_secrets->read(key)), QStringLiteral("two"));
    QVERIFY(!m_secrets->isLasting());
    m_keychain->end(0);
    QCOMPARE(m_keychain->kept.value(key), QStringLiteral("two"));
    QVERIFY(m_secrets->isLasting());
}

void tst_keychain_secrets::aReadingBehindAWriting()
{
    m_keychain->kept.insert(key, QStringLiteral("old"));
    const auto written = m_secrets->write(key, QStringLiteral("new"));
    const auto answer = m_secrets->read(key);
    QCOMPARE(m_keychain->asked(), QStringList{QStringLiteral("write new")});
    m_keychain->end(0);
    m_keychain->end(0);
    QCOMPARE(read(answer), QStringLiteral("new"));
    // Where the writing takes long, the reading has what was written, and the keychain is not called silent.
    const auto late = m_secrets->write(key, QStringLiteral("newer"));
    const auto behind = m_secrets->read(key);
    m_clock.advance(11s);
    QCOMPARE(read(behind), QStringLiteral("newer"));
    QVERIFY(!m_secrets->isSilent());
}

void tst_keychain_secrets::forgottenBehindALateWriting()
{
    const auto written = m_secrets->write(key, QStringLiteral("one"));
    m_clock.advance(11s);
    const auto gone = m_secrets->forget(key);
    QCOMPARE(m_keychain->asked(), QStringList{QStringLiteral("write one")});
    m_keychain->end(0);
    m_keychain->end(0);
    QVERIFY(isOk(gone));
    QVERIFY(m_keychain->kept.isEmpty());
    m_keychain->prompt = true;
    QCOMPARE(read(m_secrets->read(key)), QString());
}

void tst_keychain_secrets::forgettingAsksASilentKeychainToo()
{
    m_keychain->kept.insert(key, QStringLiteral("of an earlier run"));
    m_keychain->prompt = m_keychain->broken = true;
    QCOMPARE(read(m_secrets->read(key)), QString());
    QVERIFY(m_secrets->isSilent());
    // It is still there: nobody says that it is gone.
    const auto refused = m_secrets->forget(key);
    QVERIFY(refused.isFinished() && !refused.result());
    QCOMPARE(refused.result().error().kind, ErrorKind::Storage);
    QCOMPARE(refused.result().error().message, QStringLiteral("no bus"));
    m_keychain->broken = false;
    QVERIFY(isOk(m_secrets->forget(key)));
    QVERIFY(m_keychain->kept.isEmpty());
}

void tst_keychain_secrets::forgettingThatIsNotAnswered()
{
    const auto gone = m_secrets->forget(key);
    m_clock.advance(11s);
    QVERIFY(gone.isFinished() && !gone.result());
    // What is written afterwards does not fall to the removal that comes late.
    const auto written = m_secrets->write(key, QStringLiteral("new"));
    QCOMPARE(m_keychain->asked(), QStringList{QStringLiteral("remove k")});
    m_keychain->end(0);
    m_keychain->end(0);
    QVERIFY(isOk(written));
    QCOMPARE(m_keychain->kept.value(key), QStringLiteral("new"));
}

void tst_keychain_secrets::whatWasKeptMeanwhileIsWritten()
{
    m_keychain->kept.insert(key, QStringLiteral("old"));
    m_keychain->prompt = m_keychain->broken = true;
    QCOMPARE(read(m_secrets->read(key)), QString());
    QVERIFY(isOk(m_secrets->write(key, QStringLiteral("pasted meanwhile"))));
    m_secrets->askAgain();
    QVERIFY(m_secrets->isSilent());
    QCOMPARE(read(m_secrets->read(key)), QStringLiteral("pasted meanwhile"));
    m_keychain->broken = false;
    m_secrets->askAgain();
    QVERIFY(m_secrets->isLasting());
    QCOMPARE(m_keychain->kept.value(key), QStringLiteral("pasted meanwhile"));
    QCOMPARE(read(m_secrets->read(key)), QStringLiteral("pasted meanwhile"));
}

DESK_TEST(tst_keychain_secrets)
#include "tst_keychain_secrets.moc"
