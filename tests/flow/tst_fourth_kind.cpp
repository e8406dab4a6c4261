// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/RawServer.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include "app/api/Json.h"
#include "app/api/Service.h"

/// A fourth service is a kind and an adapter, and nothing else: both are made up here, and pull, table, form, outbox and
/// read-back work without a line changed anywhere.
class tst_fourth_kind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pullTableFormOutbox();
    void lostAnswerIsReadBack();
    void aPracticeServerOpensItsDoor();
};

namespace {
const QString kindId = QStringLiteral("bicycle");
const QString serviceId = QStringLiteral("bicycles");
const QString state = QStringLiteral("state");

KindSpec bicycle()
{
    KindSpec kind;
    kind.id = "bicycle";
    kind.service = "bicycles";
    kind.table = "bicycle";
    kind.columns = {
        ColumnSpec{.id = "name", .type = ColumnType::Name, .title = "Name", .shown = true, .searchable = true},
        ColumnSpec{.id = "state", .type = ColumnType::State, .title = "State", .shown = true, .filter = true},
    };
    CommandSpec lend;
    lend.id = "lend";
    lend.fields = {FieldSpec{.id = "borrower", .type = FieldType::Text, .title = "Borrower", .required = true}};
    lend.allowedFrom = {QStringLiteral("free")};
    lend.expectedStates = {QStringLiteral("lent")};
    lend.fingerprint = {state};
    kind.commands = {lend};
    return kind;
}

class Bicycles final : public Service
{
public:
    Bicycles()
    {
        m_traits.service = serviceId;
        m_traits.versions = {QStringLiteral("v1")};
        m_traits.settle = std::chrono::seconds(0);
    }
    const Traits &traits() const override { return m_traits; }
    QStringList pulls(const Connection &) const override { return {kindId}; }
    QStringList scopes(const Connection &, const QString &, const QDate &) const override { return {QString()}; }
    std::optional<Request> pageRequest(const Connection &connection, const QString &, const Cursor &cursor) const override
    {
        return get(connection, QStringLiteral("/bicycles?page=%1").arg(cursor.page));
    }
    Result<Page> readPage(const Connection &, const QString &, const Cursor &cursor, const Response &response) const override
    {
        if (response.status != 200)
            return fail(readError(response));
        Page page;
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        for (const QJsonValue &each : body[QLatin1String("data")].toArray())
            page.records.append({kindId, record(each.toObject())});
        if (body[QLatin1String("more")].toBool()) {
            page.next = cursor;
            page.next->page = cursor.page + 1;
        }
        return page;
    }
    std::optional<Request> oneRequest(const Connection &connection, const QString &, const QString &id, const Values &) const override
    {
        return get(connection, QString(QStringLiteral("/bicycles/") + id));
    }
    Result<QList<KindRecord>> readOne(const Connection &, const QString &, const Response &response) const override
    {
        if (response.status != 200)
            return fail(readError(response));
        return QList<KindRecord>{{kindId, record(QJsonDocument::fromJson(response.body).object())}};
    }
    Result<Request> commandRequest(const Connection &connection, const Draft &draft, const Values &) const override
    {
        Request request = get(connection, QString(QStringLiteral("/bicycles/") + draft.target + QStringLiteral("/lend")));
        request.method = Method::Post;
        request.body = QJsonDocument(QJsonObject{{QStringLiteral("to"), draft.values.text(QStringLiteral("borrower"))}}).toJson();
        return request;
    }
    Outcome outcome(const Connection &connection, const Draft &draft, const Response &response) const override
    {
        Outcome outcome;
        const auto read = readOne(connection, draft.kind, response);
        outcome.means = read ? Outcome::Means::Applied : Outcome::Means::Refused;
        if (read)
            outcome.records = *read;
        else
            outcome.error = read.error();
        return outcome;
    }
    std::optional<Request> readBack(const Connection &connection, const Draft &draft, const Values &record) const override
    {
        return oneRequest(connection, draft.kind, draft.target, record);
    }
    Result<Applied> applied(const Connection &connection, const Draft &draft, const Values &, const Response &response) const override
    {
        const auto read = readOne(connection, draft.kind, response);
        if (!read)
            return fail(read.error());
        return read->first().record.values.text(state) == QLatin1String("lent") ? Applied::Yes : Applied::No;
    }
    Request probe(const Connection &connection) const override { return get(connection, QStringLiteral("/bicycles")); }
    std::optional<Request> tokenRequest(const Connection &, const QString &, const QString &) const override { return std::nullopt; }
    std::optional<PracticeDoor> practiceDoor(const QJsonObject &world, const Connection &plain) const override
    {
        const QString key = world[plain.service][QLatin1String("key")].toString();
        return key.isEmpty() ? std::nullopt : std::optional(PracticeDoor{plain, key});
    }

private:
    static Request get(const Connection &connection, const QString &path)
    {
        Request request;
        request.url = QUrl(connection.endpoint + path);
        return request;
    }
    static Record record(const QJsonObject &json)
    {
        Record found;
        found.id = json[QLatin1String("id")].toString();
        found.values = {{QStringLiteral("name"), json[QLatin1String("name")].toString()}, {state, json[state].toString()}};
        return found;
    }

    Traits m_traits;
};

/// The service's side: two pages of bicycles.
struct Shed {
    RawServer server{[this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); }};
    QStringList lent;
    int loans = 0;
    bool loseNext = false;

    QJsonObject bicycleOf(const QString &id) const
    {
        return {{QStringLiteral("id"), id},
                {QStringLiteral("name"), QString(QStringLiteral("Bicycle ") + id)},
                {state, lent.contains(id) ? QStringLiteral("lent") : QStringLiteral("free")}};
    }
    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        const QString path = QString::fromUtf8(request.split(' ').value(1));
        QJsonObject body;
        if (!request.contains("Bearer a token of the shed"))
            return RawServer::answer(socket, "{}", "401 Unauthorized");
        if (path.endsWith(QLatin1String("/lend"))) {
            ++loans;
            lent.append(path.section(QLatin1Char('/'), 2, 2));
            if (std::exchange(loseNext, false))
                return socket->abort();
            body = bicycleOf(lent.last());
        } else if (path.startsWith(QLatin1String("/bicycles/"))) {
            body = bicycleOf(path.section(QLatin1Char('/'), 2, 2));
        } else {
            const bool first = path.endsWith(QLatin1String("page=1"));
            body = {{QStringLiteral("data"), QJsonArray{bicycleOf(first ? QStringLiteral("1") : QStringLiteral("2"))}},
                    {QStringLiteral("more"), first}};
        }
        RawServer::answer(socket, QJsonDocument(body).toJson());
    }
};

struct Setting {
    Shed shed;
    Desk desk{QUrl()};

    bool begin()
    {
        desk.config.practice = false;
        desk.kinds = Kinds().add(bicycle());
        auto services = std::make_shared<Services>();
        services->add(std::make_unique<Bicycles>());
        desk.services = services;
        desk.clock = [] { return std::make_unique<HurriedClock>(); };
        desk.start();
        Connection connection;
        connection.id = QStringLiteral("shed");
        connection.name = QStringLiteral("The shed");
        connection.service = serviceId;
        connection.environment = Environment::Other;
        connection.endpoint = shed.server.url(QString()).toString();
        connection.version = QStringLiteral("v1");
        connection.holdSeconds = 0;
        Desk::wait(desk.core().saveConnection(connection, QStringLiteral("a token of the shed")));
        return Desk::until([this] { return order().size() == 2; });
    }
    QList<qint64> order()
    {
        Query query;
        query.kind = kindId;
        query.connection = QStringLiteral("shed");
        return Desk::wait(desk.core().order(query));
    }
    qint64 lend(qint64 row)
    {
        Draft draft = Desk::wait(desk.core().openForm(kindId, QStringLiteral("lend"), row)).draft;
        draft.values = {{QStringLiteral("borrower"), QStringLiteral("Ngātai")}};
        draft.entry = Desk::wait(desk.core().saveDraft(draft));
        if (Desk::wait(desk.core().submit(draft)).blocked())
            qFatal("the toy's draft is blocked");
        return draft.entry;
    }
};
} // namespace

void tst_fourth_kind::pullTableFormOutbox()
{
    Setting setting;
    QVERIFY(setting.begin());
    const QList<Row> rows = Desk::wait(setting.desk.core().rows(kindId, setting.order()));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().cells.value(0).toString(), QStringLiteral("Bicycle 1"));
    const qint64 entry = setting.lend(rows.first().row);
    QCOMPARE(setting.desk.settled(entry).state, EntryState::Done);
    QCOMPARE(setting.shed.loans, 1);
    QVERIFY(Desk::until([&] {
        const auto detail = Desk::wait(setting.desk.core().record(kindId, rows.first().row));
        return detail && detail->record.values.text(state) == QLatin1String("lent");
    }));
}

void tst_fourth_kind::lostAnswerIsReadBack()
{
    Setting setting;
    QVERIFY(setting.begin());
    setting.shed.loseNext = true;
    const qint64 entry = setting.lend(setting.order().last());
    QCOMPARE(setting.desk.settled(entry).state, EntryState::Done);
    QCOMPARE(setting.shed.loans, 1);
    QStringList notes;
    for (const HistoryLine &line : Desk::wait(setting.desk.core().history(entry)))
        notes.append(line.note);
    QVERIFY2(notes.contains(QStringLiteral("foundByReading")), qPrintable(notes.join(QLatin1Char(' '))));
}

void tst_fourth_kind::aPracticeServerOpensItsDoor()
{
    Services services;
    services.add(std::make_unique<Bicycles>());
    const QUrl url(QStringLiteral("http://127.0.0.1:4321/__sandbox/world"));
    const auto doors = services.practiceDoors(R"({"bicycles":{"key":"a key"},"earlyCareer":{"tokens":{"t":"p"}}})", url);
    QVERIFY(doors);
    QCOMPARE(doors->size(), 1);
    QCOMPARE(doors->first().secret, QStringLiteral("a key"));
    const Connection &door = doors->first().connection;
    QCOMPARE(door.id, QStringLiteral("practice-bicycles"));
    QCOMPARE(door.endpoint, QStringLiteral("http://127.0.0.1:4321"));
    QCOMPARE(door.version, QStringLiteral("v1"));
    QCOMPARE(door.environment, Environment::Practice);
    QVERIFY(services.practiceDoors(R"({"earlyCareer":{}})", url)->isEmpty());
    QVERIFY(!services.practiceDoors("not a world", url));
}

DESK_TEST(tst_fourth_kind)
#include "tst_fourth_kind.moc"
