// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/TwoDesks.h"
#include "tests/support/Runner.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/// The files that go between who asks and who agrees: changed, cut, somebody else's or not to be read, and nothing leaves by them.
class tst_review_files : public TwoDesks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginBoth(); }
    void cleanup() { endBoth(); }
    void notOurAnswer_data();
    void notOurAnswer();
    void reviewFileThatWasChanged();
    void aSlowPathHoldsNothingUp();
    void noFileNoNote();

private:
    Error refusal(const char *name)
    {
        const auto taken = Desk::outcome(m_desk->core().approvals().bringBack(path(name)));
        return taken ? Error() : taken.error();
    }
};

void tst_review_files::notOurAnswer_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("detail");
    const QString changed = QStringLiteral("changed");
    QTest::newRow("a no made a yes") << QByteArray("\"approved\": false") << QByteArray("\"approved\": true") << changed;
    QTest::newRow("another name") << QByteArray("Mary Review") << QByteArray("Nora Review") << changed;
    QTest::newRow("another user") << QByteArray("\"who\": \"reviewer\"") << QByteArray("\"who\": \"somebody\"") << changed;
    QTest::newRow("another seal") << QByteArray("\"seal\": \"") << QByteArray("\"seal\": \"0") << changed;
    QTest::newRow("cut") << QByteArray("}\n}") << QByteArray("}") << QStringLiteral("otherFile");
    QTest::newRow("a newer desk's") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2") << QStringLiteral("newer");
    QTest::newRow("something else") << QByteArray("provider-desk-review-answer") << QByteArray("shopping-list") << QStringLiteral("otherFile");
}

void tst_review_files::notOurAnswer()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, detail);
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    answer("review.json", "answer.json", {});
    QFile file(path("answer.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    if (from == "}\n}")
        bytes.chop(4);
    else
        QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Error error = refusal("answer.json");
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.detail, detail);
    QVERIFY(m_desk->entry(id).waitsForSecond());

    // An answer to somebody else's file, and one's own answer.
    answer("review.json", "right.json", {QStringLiteral("Sarah Jones")});
    m_desk->end();
    Desk other(m_server->url());
    other.start();
    QVERIFY(Desk::until([&] { return other.rows(kind).size() == 3; }));
    const auto foreign = Desk::outcome(other.core().approvals().bringBack(path("right.json")));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, ErrorKind::Missing);
    begin();
    m_colleague->config.who = QStringLiteral("asker");
    m_colleague->start();
    QSignalSpy ready(&m_colleague->core(), &Core::ready);
    QVERIFY(ready.wait(20000));
    Approvals &own = m_colleague->core().approvals();
    const SecondPerson::Asked asked = Desk::wait(own.open(path("review.json")));
    QVERIFY(!own.mayAnswer(asked));
    QCOMPARE(Desk::outcome(own.saveAnswer(asked, QStringLiteral("Me"), {{id, asked.rows.first().print, true, {}}}, path("own.json"))).error().kind, ErrorKind::Forbidden);
    QVERIFY(nothingLeaves());
}

void tst_review_files::reviewFileThatWasChanged()
{
    ask({QStringLiteral("trainee.defer")});
    defer(sarah);
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    QFile file(path("review.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    // Another date under the same print, and another name, which the print does not hold: both are noticed.
    for (const auto &[from, to] : {std::pair("2026-02-10", "2026-02-01"), std::pair("Sarah Jones", "Sarah Janes")}) {
        QVERIFY(bytes.contains(from));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes).replace(from, to));
        file.close();
        const auto opened = Desk::outcome(m_colleague->core().approvals().open(path("review.json")));
        QVERIFY(!opened);
        QCOMPARE(opened.error().detail, QStringLiteral("changed"));
    }
}

/// A file on a share that does not answer is waited for by nobody else.
void tst_review_files::aSlowPathHoldsNothingUp()
{
    const QByteArray slow = QFile::encodeName(path("slow.json"));
    QCOMPARE(mkfifo(slow.constData(), 0600), 0); // who reads it waits for somebody who writes
    const auto end = [&slow] {
        const int writer = ::open(slow.constData(), O_WRONLY);
        QVERIFY(writer >= 0);
        ::close(writer);
    };
    const auto opened = m_desk->core().approvals().open(path("slow.json"));
    QCOMPARE(m_desk->rows(kind).size(), 3);
    QVERIFY(!opened.isFinished());
    end();
    QCOMPARE(Desk::outcome(opened).error().detail, QStringLiteral("otherFile"));
    const auto taken = m_desk->core().approvals().bringBack(path("slow.json"));
    const qint64 id = m_desk->release(kind, QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}});
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QVERIFY(!taken.isFinished());
    end();
    QCOMPARE(Desk::outcome(taken).error().detail, QStringLiteral("otherFile"));
}

void tst_review_files::noFileNoNote()
{
    ask({QStringLiteral("trainee.defer")});
    defer(sarah);
    QCOMPARE(Desk::wait(m_desk->core().approvals().count()), 1);
    QVERIFY(!Desk::outcome(m_desk->core().approvals().saveReview({}, path("nowhere/review.json"))));
    QVERIFY(Desk::wait(m_desk->core().approvals().askedAt()).isEmpty());
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    QCOMPARE(Desk::wait(m_desk->core().approvals().askedAt()).size(), 1);
}

DESK_TEST(tst_review_files)
#include "tst_review_files.moc"
