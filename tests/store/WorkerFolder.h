// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Worker.h"
#include "tests/store/Toy.h"

#include <QtTest/QtTest>

using Toy::at;

namespace workerOf {

inline const QString connection = QStringLiteral("toy-live");

inline Entry draft(const QString &person)
{
    Entry entry;
    entry.draft.connection = connection;
    entry.draft.kind = QStringLiteral("person");
    entry.draft.target = person;
    entry.draft.command = QStringLiteral("defer");
    entry.draft.values = {{QStringLiteral("date"), QStringLiteral("2026-08-15")}, {QStringLiteral("reason"), QString(400, QLatin1Char('r'))}};
    entry.person = person;
    entry.name = QStringLiteral("Name of ") + person;
    return entry;
}

template <class T>
T got(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

} // namespace workerOf

using namespace workerOf;

/// A folder for a worker, as a former run left it.
class WorkerFolder : public QObject
{
protected:
    void begin() { m_folder = std::make_unique<QTemporaryDir>(); }
    QString path() const { return m_folder->path(); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    /// The number (from 0) of a page somewhere in the middle of the entries.
    static qint64 leafOfEntries(const QString &file)
    {
        const QByteArray bytes = read(file);
        const qsizetype place = bytes.indexOf("Name of p100");
        return place / 4096;
    }
    /// A folder as a former run left it: two people, a paper, and so many drafts.
    void seed(int drafts)
    {
        Worker worker(m_kinds);
        got(worker.open(path()));
        got(worker.write([drafts](Stores &stores) -> Result<Done> {
            Connection toy;
            toy.id = connection;
            toy.service = QStringLiteral("toy");
            (void)stores.outbox.saveConnection(toy);
            for (int i = 0; i < drafts; ++i)
                (void)stores.outbox.saveDraft(draft(QStringLiteral("p%1").arg(i)), at(i));
            const Record paper{QStringLiteral("7"), {}, {{QStringLiteral("name"), QStringLiteral("Aroha")}}};
            (void)stores.outbox.know(connection, QStringLiteral("paper"), {paper}, QStringLiteral("import"), at(0));
            (void)stores.records.upsert(connection, QStringLiteral("paper"), {paper}, at(0));
            return stores.records.upsert(connection, QStringLiteral("person"),
                                         {{QStringLiteral("p0"), {}, {{QStringLiteral("name"), QStringLiteral("Ana A")}}},
                                          {QStringLiteral("1"), {}, {{QStringLiteral("name"), QStringLiteral("Ben B")}}}}, at(0));
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Kinds m_kinds = Toy::kinds();
};
