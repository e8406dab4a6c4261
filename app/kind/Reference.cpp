// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Reference.h"

#include "app/kind/Words.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

// A resource of a static library is linked in only where it is asked for; the macro cannot stand in a namespace.
static void linkResources() { Q_INIT_RESOURCE(kind); }

namespace {

struct List {
    QList<Choice> choices;
    QHash<QString, QJsonObject> entries; ///< the first of each code
};

class Lists
{
public:
    Lists()
    {
        linkResources();
        for (int i = 0; i < ownWordCount; ++i) {
            const Word &word = ownWords[i];
            m_own.insert(QLatin1String(word.list) + QLatin1Char('/') + QLatin1String(word.code), QLatin1String(word.title));
        }
        readLists(QStringLiteral("registerTrainees"), QStringLiteral("lists"), QStringLiteral("entries"));
        readLists(QStringLiteral("workBased"), QStringLiteral("codeLists"), QStringLiteral("codes"));
        readLists(QStringLiteral("earlyCareer"), QString(), QStringLiteral("values"));
        // Lists that stand in the reference as members of others, or only in prose: their words are our own table.
        for (int i = 0; i < ownWordCount; ++i) {
            const QString id = QLatin1String(ownWords[i].list);
            const QString code = QLatin1String(ownWords[i].code);
            if (!m_lists.value(id).entries.contains(code))
                add(m_lists[id], id, code, {});
        }
    }

    const List &list(const QString &id) const
    {
        static const List none;
        const auto it = m_lists.constFind(id);
        return it == m_lists.cend() ? none : *it;
    }

private:
    void readLists(const QString &service, const QString &within, const QString &entries)
    {
        QFile file(QStringLiteral(":/reference/") + service + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the compiled-in reference data is missing");
        QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
        if (!within.isEmpty())
            lists = lists.value(within).toObject();
        for (auto it = lists.begin(); it != lists.end(); ++it) {
            const QJsonArray rows = it.value().toObject().value(entries).toArray();
            const QString id = service + QLatin1Char('/') + it.key();
            for (const QJsonValue &row : rows) {
                const QJsonObject entry = row.toObject();
                QString code = row.isString() ? row.toString() : entry.value(QStringLiteral("code")).toVariant().toString();
                for (const char *key : {"course_identifier", "value", "year"}) {
                    if (code.isEmpty())
                        code = entry.value(QLatin1String(key)).toVariant().toString();
                }
                if (!code.isEmpty())
                    add(m_lists[id], id, code, entry);
            }
        }
    }

    void add(List &list, const QString &id, const QString &code, const QJsonObject &entry)
    {
        if (list.entries.contains(code))
            return;
        QString title = m_own.value(id + QLatin1Char('/') + code);
        // The service's own short label reads better than the statistical agency's sentence.
        for (const char *key : {"service_label", "web_label", "display_name", "label"}) {
            if (title.isEmpty())
                title = entry.value(QLatin1String(key)).toString();
        }
        list.choices.append({code, title.isEmpty() ? code : title});
        list.entries.insert(code, entry);
    }

    QHash<QString, List> m_lists;
    QHash<QString, QString> m_own;
};

const List &list(const QString &id)
{
    static const Lists lists;
    return lists.list(id);
}

} // namespace

QString Reference::words(const QString &listId, const QString &code)
{
    for (const Choice &choice : list(listId).choices) {
        if (choice.code == code)
            return choice.title;
    }
    return code;
}

bool Reference::knows(const QString &listId, const QString &code) { return list(listId).entries.contains(code); }

const QList<Choice> &Reference::choices(const QString &listId) { return list(listId).choices; }

QString Reference::member(const QString &listId, const QString &code, const QString &member)
{
    return list(listId).entries.value(code).value(member).toVariant().toString();
}
