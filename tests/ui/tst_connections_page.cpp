// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/ConnectionDesk.h"
#include "ui/widgets/MessageBar.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QTableWidget>

/// Connections as a person makes, changes and removes them, over a real desk that works offline.
class tst_connections_page : public ConnectionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { endPage(); }
    void savedAndEdited();
    void savedByItsKeyAndAlwaysInSight();
    void whatWasBegunIsOneStepAway();
    void removeAsksFirst();
    void expiry_data();
    void expiry();
};

void tst_connections_page::savedAndEdited()
{
    ConnectionForm *form = m_page->form();
    const auto offered = [this] {
        QStringList names;
        for (const char *name : {"add", "edit", "use", "newerSource", "export", "remove"}) {
            if (m_page->findChild<QPushButton *>(QLatin1String(name))->isVisible())
                names.append(QLatin1String(name));
        }
        return names;
    };
    QCOMPARE(offered(), QStringList()); // of no connection; adding one is in the middle of the page
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("openSource"))->isVisible());
    fill(form, QStringLiteral("Register"), QStringLiteral("Sandbox"), QStringLiteral("sandbox_abc"));
    QStringList services;
    for (const QAbstractButton *each : form->row(QStringLiteral("service"))->findChildren<QAbstractButton *>())
        services.append(each->text());
    QVERIFY2(services.contains(QStringLiteral("Register early career teachers (RECT)")), qPrintable(services.join(u'\n')));
    QCOMPARE(form->connection().endpoint, QStringLiteral("https://sandbox.register-trainee-teachers.service.gov.uk"));
    QCOMPARE(form->connection().version, QStringLiteral("v2026.1"));
    QCOMPARE(form->row(QStringLiteral("token"))->findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
    set(form, "cycles", QStringLiteral("2024, 2025"));
    set(form, "holdSeconds", QStringLiteral("45"));
    form->save();
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
    const Connection kept = m_desk->core().connections().constFirst();
    QCOMPARE(kept.cycles, (QStringList{QStringLiteral("2024"), QStringLiteral("2025")}));
    QCOMPARE(kept.holdSeconds, 45);
    QCOMPARE(kept.autoSend, true);
    QCOMPARE(offered().size(), 6);
    QCOMPARE(m_page->table()->item(0, 2)->text(), QStringLiteral("Sandbox"));

    m_page->findChild<QPushButton *>(QStringLiteral("edit"))->click();
    QVERIFY(form->secret().isEmpty()); // never read back
    set(form, "name", QStringLiteral("Renamed"));
    form->save();
    QTRY_COMPARE(m_desk->core().connections().constFirst().name, QStringLiteral("Renamed"));
    QCOMPARE(m_desk->core().connections().size(), 1);
    QVERIFY(m_desk->core().status(kept.id).hasSecret);
}

void tst_connections_page::savedByItsKeyAndAlwaysInSight()
{
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    ConnectionForm *form = m_page->form();
    fill(form, QStringLiteral("Register"), QStringLiteral("Sandbox"), QStringLiteral("sandbox_abc"));
    const auto *save = form->findChild<QPushButton *>(QStringLiteral("save"));
    const auto *questions = form->findChild<QScrollArea *>();
    QTRY_VERIFY(questions->widget()->height() > questions->viewport()->height()); // there is something to scroll
    const QRect seen(save->mapTo(m_page.get(), QPoint(0, 0)), save->size());
    QVERIFY2(save->isVisible() && m_page->rect().contains(seen), "the way on is behind a scroll bar");
    m_page->activateWindow();
    form->focusFirst();
    QTRY_VERIFY(form->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
}

void tst_connections_page::whatWasBegunIsOneStepAway()
{
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    ConnectionForm *form = m_page->form();
    m_page->entered();
    QVERIFY(!form->isVisible());
    auto *message = m_page->findChild<MessageBar *>(QStringLiteral("listMessage"));
    QVERIFY(message->text().isEmpty()); // nothing had been typed
    m_page->findChild<QPushButton *>(QStringLiteral("add"))->click();
    form->row(QStringLiteral("name"))->findChild<QLineEdit *>()->setText(QStringLiteral("Half a connection"));
    m_page->entered();
    QVERIFY(!form->isVisible());
    QCOMPARE(message->text(), QStringLiteral("You had begun to fill in a connection. Nothing of it is saved yet."));
    const QList<QPushButton *> buttons = message->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == QLatin1String("Go on with it"))
            each->click();
    }
    QVERIFY(form->isVisible());
    QCOMPARE(form->connection().name, QStringLiteral("Half a connection"));
}

void tst_connections_page::removeAsksFirst()
{
    fill(m_page->form(), QStringLiteral("RECT"), QStringLiteral("Live"), QStringLiteral("abc"));
    m_page->form()->save();
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
    m_page->findChild<QPushButton *>(QStringLiteral("remove"))->click();
    auto *message = m_page->findChild<MessageBar *>(QStringLiteral("listMessage"));
    QVERIFY2(message->text().startsWith(QLatin1String("Remove Ours? Its token, the copy of its records")), qPrintable(message->text()));
    QCOMPARE(m_desk->core().connections().size(), 1);
    for (QPushButton *each : message->findChildren<QPushButton *>()) {
        if (each->text().startsWith(QLatin1String("Remove")))
            each->click();
    }
    QTRY_VERIFY(m_desk->core().connections().isEmpty());
    QTRY_VERIFY(m_page->table()->isHidden());
}

void tst_connections_page::expiry_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("soon");
    QTest::addColumn<QString>("begins");
    QTest::newRow("past") << -1 << true << QStringLiteral("Expired on 15 February 2026");
    QTest::newRow("today") << 0 << true << QStringLiteral("Expires today");
    QTest::newRow("1") << 1 << true << QStringLiteral("Check: expires tomorrow");
    QTest::newRow("7") << 7 << true << QStringLiteral("Check: expires within 7 days");
    QTest::newRow("8") << 8 << true << QStringLiteral("Check: expires within 30 days");
    QTest::newRow("30") << 30 << true << QStringLiteral("Check: expires within 30 days");
    QTest::newRow("31") << 31 << false << QStringLiteral("Expires on 19 March 2026");
}

void tst_connections_page::expiry()
{
    QFETCH(int, days);
    QFETCH(bool, soon);
    QFETCH(QString, begins);
    const QDate today(2026, 2, 16);
    bool said = false;
    const QString words = ConnectionsPage::expiryWords(today.addDays(days), today, &said);
    QVERIFY2(words.startsWith(begins), qPrintable(words));
    QCOMPARE(said, soon);
}

DESK_TEST(tst_connections_page)
#include "tst_connections_page.moc"
