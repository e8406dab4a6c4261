// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/Cases.h"
#include "tests/support/Runner.h"

#include "app/kind/Kinds.h"

#include <QtCore/QJsonArray>

namespace {

/// What no column may hold (ux.md 5), as the services name it.
const QStringList sensitive{
    QStringLiteral("date_of_birth"),  QStringLiteral("email"),          QStringLiteral("sex"),           QStringLiteral("nationality"),
    QStringLiteral("ethnicity"),      QStringLiteral("ethnic_group"),   QStringLiteral("ethnic_background"), QStringLiteral("additional_ethnic_background"),
    QStringLiteral("diversity_disclosure"), QStringLiteral("disability_disclosure"), QStringLiteral("disability1"), QStringLiteral("disability2"),
    QStringLiteral("ni_number"),      QStringLiteral("previous_last_name"), QStringLiteral("irdNumber"), QStringLiteral("dateOfBirth"),
    QStringLiteral("hesa_disabilities"), QStringLiteral("defer_reason"), QStringLiteral("withdrawal_another_reason"),
    QStringLiteral("withdrawal_safeguarding_concern_reasons"), QStringLiteral("religion"), QStringLiteral("address")};

QStringList goldenFiles()
{
    QStringList files;
    QDirIterator it(sourcePath(QStringLiteral("tests/golden")), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

/// Puts a unique word into every sensitive member of every object, whether it was there or not.
QJsonValue marked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            list.append(marked(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        object.insert(it.key(), marked(it.value()));
    for (const QString &member : sensitive)
        object.insert(member, QString(QStringLiteral("canary-") + member));
    return object;
}

} // namespace

/// Adapters and kinds agree: an adapter fills only what its kind declares, and says every field of every command.
class tst_contract_columns : public QObject
{
    Q_OBJECT

    const Kinds m_kinds = Kinds::standard();
    const std::shared_ptr<const Services> m_services = Services::standard();
    QSet<QString> m_filled;

    void look(const QList<KindRecord> &records)
    {
        for (const KindRecord &one : records) {
            const KindSpec *kind = m_kinds.kind(one.kind);
            QVERIFY2(kind != nullptr, qPrintable(one.kind));
            const QStringList ids = one.record.values.ids();
            for (const QString &id : ids) {
                QVERIFY2(kind->column(id) != nullptr, qPrintable(QString(one.kind + QStringLiteral(" has no column ") + id)));
                QVERIFY2(*kind->column(id)->lookup.kind == '\0', qPrintable(QString(id + QStringLiteral(" is a lookup: the store fills it"))));
                m_filled.insert(QString(one.kind + u'.' + id));
            }
            const QByteArray text = QJsonDocument(one.record.values.toJson()).toJson();
            QVERIFY2(!text.contains("canary-"), text.constData());
        }
    }

private slots:
    void recordsKeepDeclaredColumnsOnly()
    {
        int answers = 0;
        for (const QString &path : goldenFiles()) {
            const QJsonObject file = Cases::load(path);
            const QJsonArray cases = file[QStringLiteral("cases")].toArray();
            for (const Connection &connection : Cases::connections(file)) {
                const Service *service = m_services->service(connection.service);
                for (const QJsonValue &item : cases) {
                    QJsonObject json = item[QStringLiteral("response")].toObject();
                    if (!json.contains(QStringLiteral("json")))
                        continue;
                    json[QStringLiteral("json")] = marked(json[QStringLiteral("json")]);
                    const Response response = Cases::response(json);
                    const QString kind = item[QStringLiteral("kind")].toString();
                    const QString ask = item[QStringLiteral("ask")].toString();
                    if (ask == QLatin1String("readPage")) {
                        if (const auto page = service->readPage(connection, kind, {}, response))
                            look(page->records);
                    } else if (ask == QLatin1String("readOne")) {
                        if (const auto records = service->readOne(connection, kind, response))
                            look(*records);
                    } else if (ask == QLatin1String("outcome")) {
                        look(service->outcome(connection, Cases::draft(item[QStringLiteral("draft")].toObject()), response).records);
                    }
                    ++answers;
                }
            }
        }
        QVERIFY(answers > 100);
    }

    /// The other way round: a column that no adapter fills, no lookup copies and nobody else is known to write is dead.
    void everyColumnHasASource()
    {
        const QSet<QString> byOthers{
            QStringLiteral("participant.period_started_on"), // from what this desk sent
            QStringLiteral("agreement.name"),                // from the provider's own files
            QStringLiteral("agreement.id"),                  // every record's own: no value of it
            QStringLiteral("declaration.state_since"),       // from the changes that this desk saw
            QStringLiteral("statement.declarations"),        // counted in the cache
        };
        for (const KindSpec &kind : m_kinds.all()) {
            for (const ColumnSpec &column : kind.columns) {
                const QString id = QLatin1String(kind.id) + u'.' + QLatin1String(column.id);
                if (*column.lookup.kind == '\0' && !byOthers.contains(id))
                    QVERIFY2(m_filled.contains(id), qPrintable(id));
            }
        }
    }

    void everyFieldIsSaid()
    {
        const Values record{{QStringLiteral("participant_id"), QStringLiteral("pa1")}, {QStringLiteral("participant_type"), QStringLiteral("ect")}};
        int fields = 0;
        for (const KindSpec &kind : m_kinds.all()) {
            const Service *service = m_services->service(QLatin1String(kind.service));
            QVERIFY(service != nullptr);
            for (const QString &version : service->traits().versions) {
                Connection connection;
                connection.version = version;
                connection.endpoint = QStringLiteral("http://127.0.0.1:1");
                for (const CommandSpec &command : kind.commands) {
                    Draft draft;
                    draft.kind = QLatin1String(kind.id);
                    draft.command = QLatin1String(command.id);
                    draft.target = QStringLiteral("t1");
                    QMap<QString, QByteArray> marks;
                    int number = 40;
                    for (const FieldSpec &field : command.fields) {
                        const QString id = QLatin1String(field.id);
                        ++number;
                        QVariant value = QString::number(number);
                        marks[id] = QByteArray::number(number);
                        if (field.type == FieldType::Date) {
                            value = QString(QStringLiteral("2026-02-") + QString::number(number - 30));
                            marks[id] = value.toString().toUtf8();
                        } else if (field.type == FieldType::Choices) {
                            value = QStringList{value.toString()};
                        }
                        draft.values.set(id, value);
                    }
                    const Result<Request> request = service->commandRequest(connection, draft, record);
                    QVERIFY2(request, kind.id);
                    for (auto it = marks.cbegin(); it != marks.cend(); ++it, ++fields)
                        QVERIFY2(request->body.contains(it.value()), qPrintable(QString(draft.command + u' ' + it.key())));
                    QVERIFY2(service->readBack(connection, draft, Values{{QStringLiteral("participant_id"), QStringLiteral("p")}})
                                 || draft.command == QLatin1String("transfer"), command.id);
                }
            }
        }
        QVERIFY(fields > 30);
    }

    void pullsAreKinds()
    {
        for (const QString &id : m_services->ids()) {
            const Service *service = m_services->service(id);
            for (const QString &pulled : service->pulls({})) {
                const KindSpec *kind = m_kinds.kind(pulled);
                QVERIFY2(kind != nullptr && kind->listable && id == QLatin1String(kind->service), qPrintable(pulled));
                const QString scope = service->scopeColumn(pulled);
                QVERIFY(scope.isEmpty() || kind->column(scope) != nullptr);
            }
        }
    }
};

DESK_TEST(tst_contract_columns)
#include "tst_contract_columns.moc"
