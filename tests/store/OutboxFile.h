// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Migrations.h"
#include "app/store/OutboxTable.h"
#include "tests/store/Toy.h"

#include <QtTest/QtTest>

using Toy::at;

/// An outbox in a file of its own, and entries of a made-up kind.
class OutboxFile : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = std::make_unique<Db>();
        QVERIFY(m_db->open(path(), Db::Durability::Precious));
        QVERIFY(Migrations::run(*m_db, QStringLiteral("outbox")));
        m_outbox = std::make_unique<OutboxTable>(*m_db);
    }
    const QString connection = QStringLiteral("toy-live");

    QString path() const { return m_folder->filePath(QStringLiteral("outbox.sqlite")); }
    Entry draft(const QString &person) const
    {
        Entry entry;
        entry.draft.connection = connection;
        entry.draft.kind = QStringLiteral("person");
        entry.draft.target = person;
        entry.draft.command = QStringLiteral("defer");
        entry.draft.values = {{QStringLiteral("date"), QStringLiteral("2026-08-15")}, {QStringLiteral("reason"), QStringLiteral("moved away")}};
        entry.person = person;
        return entry;
    }
    qint64 ready(const QString &person, int seconds)
    {
        Entry entry = **m_outbox->entry(*m_outbox->saveDraft(draft(person), at(seconds)));
        entry.state = EntryState::Ready;
        entry.releasedAt = at(seconds);
        (void)m_outbox->transition(EntryState::Draft, entry, {}, {}, at(seconds));
        return entry.id;
    }
    void move(qint64 id, EntryState to, int seconds)
    {
        Entry entry = **m_outbox->entry(id);
        const EntryState from = std::exchange(entry.state, to);
        QVERIFY(*m_outbox->transition(from, entry, {}, {}, at(seconds)));
    }
    static QList<qint64> ids(const QList<Entry> &entries)
    {
        QList<qint64> all;
        for (const Entry &entry : entries)
            all.append(entry.id);
        return all;
    }
    QList<qint64> due(int seconds) { return ids(*m_outbox->due(connection, at(seconds), 0, 100)); }
    QByteArray bytes() const
    {
        QByteArray all;
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Db> m_db;
    std::unique_ptr<OutboxTable> m_outbox;
};
