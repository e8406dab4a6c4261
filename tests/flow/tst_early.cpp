// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "app/store/Db.h"
#include "tests/flow/OneDeferral.h"
#include "tests/support/Runner.h"

/// What a person asks while the desk still opens its files: it is done once it has, by the rules of the entry's own
/// connection, or it is said why it cannot be.
class tst_early : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneOnceTheConnectionsAreRead();
    void saysWhyTheFilesCannotBeOpened();
    void doesNotLeaveWithoutItsConnection();
};

namespace {
/// A draft that is kept in the desk's files; its number.
qint64 keptDraft(Desk &desk)
{
    OneDeferral deferral;
    desk.start();
    const auto row = deferral.row(desk, 20000);
    if (!row)
        return 0;
    auto form = Desk::wait(desk.core().openForm(deferral.kind(), QStringLiteral("defer"), *row));
    form.draft.values = deferral.typed(1);
    const qint64 entry = Desk::wait(desk.core().saveDraft(form.draft));
    desk.end();
    return entry;
}
} // namespace

void tst_early::isDoneOnceTheConnectionsAreRead()
{
    PracticeServer server(OneDeferral().world());
    Desk desk(server.url());
    desk.config.holdSeconds = 300;
    const qint64 entry = keptDraft(desk);
    QVERIFY(entry > 0);

    desk.start();
    const auto look = desk.core().bulk().lookAt({entry});
    const auto form = desk.core().openEntry(entry);
    const auto released = desk.core().act({entry}, EntryAction::Release);
    QVERIFY(desk.core().connections().isEmpty()); // so early it is
    const QList<DraftLook> looks = Desk::wait(look);
    QCOMPARE(looks.size(), 1);
    QVERIFY(looks.first().goes());
    QCOMPARE(Desk::wait(form).connection.service, QStringLiteral("registerTrainees"));
    const ActionReport report = Desk::wait(released);
    QCOMPARE(report.stayed, QList<Stay>());
    QCOMPARE(report.moved, 1);
    QCOMPARE(desk.entry(entry).state, EntryState::Ready);
}

void tst_early::saysWhyTheFilesCannotBeOpened()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("desk")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    Desk desk{QUrl()};
    desk.config.dataDir = file.fileName();
    desk.start();
    const auto early = Desk::outcome(desk.core().act({1}, EntryAction::Release));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::Storage);
    QVERIFY(!early.error().message.isEmpty());
}

/// One of a connection that could not be read (here: that somebody took out of the file) stays, and is not judged as if nobody
/// had to agree to it.
void tst_early::doesNotLeaveWithoutItsConnection()
{
    PracticeServer server(OneDeferral().world());
    Desk desk(server.url());
    const qint64 entry = keptDraft(desk);
    {
        Db db;
        QVERIFY(db.open(desk.config.dataDir + QStringLiteral("/outbox.sqlite"), Db::Durability::Precious));
        QVERIFY(db.run(QStringLiteral("UPDATE entry SET connection='another'")));
    }
    desk.start();
    for (const EntryAction action : {EntryAction::Release, EntryAction::SendTomorrow}) {
        const ActionReport report = Desk::wait(desk.core().act({entry}, action));
        QCOMPARE(report.stayed, QList<Stay>{{Stay::Why::NoConnection}});
    }
    QCOMPARE(Desk::wait(desk.core().bulk().lookAt({entry})).first().stay, std::optional(Stay::Why::NoConnection));
    QCOMPARE(desk.entry(entry).state, EntryState::Draft);
}

DESK_TEST(tst_early)
#include "tst_early.moc"
