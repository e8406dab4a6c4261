// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/EarlyCareerWorld.h"

#include <QtCore/QJsonArray>

#include <functional>

/// One request of a recognised lead provider, and the forms of answer that every endpoint shares.
namespace sandbox::early {

struct Asked {
    const Call &call;
    QDateTime now; ///< the world's clock, or X-With-Server-Date
    QDate today;   ///< that instant's day in London
    QString leadProvider;
};

Answer one(const QJsonObject &resource);                                ///< 200 {"data": {…}}
Answer faults(int status, const QString &title, const QString &detail); ///< {"errors": [{title, detail}]}
Answer notFound();                                                      ///< 404, nothing for the provided details
/// What the framework says by itself, before or after the service's own words: as a page to who asks for pages (facts 1.8).
Answer framework(int status, const Call &call);

/// Refusals of a 422: one object a message, grouped by attribute in the order in which the attributes first failed.
class Refusals
{
public:
    bool has(const QString &title) const;
    bool any() const { return !m_items.isEmpty(); }
    void add(const QString &title, const QString &detail) { m_items.append({title, detail}); }
    Answer answer() const;

private:
    QList<std::pair<QString, QString>> m_items;
};

/// The attributes of a request's body that are known to the endpoint; nothing when the body has not the right shape.
struct Attributes {
    QJsonObject values;
    std::optional<Answer> refusal;
    bool malformed = false; ///< refused because it is no JSON at all
    /// As text; empty when absent, null or blank.
    QString text(const QString &name) const;
};
/// The framework's answer to a JSON body that is none, which comes before the service's own; nothing where there is no
/// body or a good one.
std::optional<Answer> malformed(const Call &call);
Attributes attributesOf(const Call &call, const QStringList &known);

/// The list parameters of a request. The first fault found is the answer.
class ListQuery
{
public:
    ListQuery(const Asked &asked, const QStringList &required = {});

    std::optional<Answer> refusal;

    /// Nothing: no such filter, or a blank one.
    std::optional<QString> filter(const QString &name) const;
    /// A comma-separated filter, bad items dropped; nothing means no filter, an empty list means no results.
    std::optional<QStringList> years(const QString &name) const;
    std::optional<QStringList> ids(const QString &name) const;
    /// The instant of updated_since; a fault becomes the refusal.
    std::optional<QDateTime> updatedSince();

    struct Row {
        qint64 created;
        qint64 updated;
        int place;
    };
    /// Sorts by the sort parameter, or by creation, oldest first.
    void sort(std::vector<Row> &rows) const;
    /// For the endpoints that know no sort parameter.
    static void sortByCreation(std::vector<Row> &rows);
    /// The page that was asked for, each row made into a resource.
    Answer page(const std::vector<Row> &rows, const std::function<QJsonObject(int)> &view);

private:
    std::optional<QStringList> items(const QString &name) const;
    const Call &m_call;
};

/// Any date that the service's own lenient reader would find in the text; without a zone it is London's.
std::optional<QDateTime> lenientInstant(const QString &text);
/// Leading digits as Ruby's to_i reads them.
qint64 leadingInteger(const QString &text);

} // namespace sandbox::early
