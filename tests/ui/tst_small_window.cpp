// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include "tests/ui/Pictures.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QJsonArray>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

/// The window on a small screen: every page is whole and can be reached, if by scrolling.
class tst_small_window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init();
    void cleanup();
    void nothingOverlapsInASmallWindow_data();
    void nothingOverlapsInASmallWindow();
    void aLowWindowKeepsRowsForItsTable_data();
    void aLowWindowKeepsRowsForItsTable();
    void aLineGoesOnBeyondItsEdge();
    void focusComesIntoSight();
    void aPageOpensAtItsTitle();
    void aLongMenuScrolls();

private:
    void open(const QString &page);

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void tst_small_window::init()
{
    m_server = std::make_unique<PracticeServer>(PracticeServer::seeded(60, QStringLiteral("look")));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->start();
    m_settings = std::make_unique<QSettings>(m_desk->directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->resize(480, 360);
    m_window->show();
}

void tst_small_window::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_desk.reset();
    m_server.reset();
}

void tst_small_window::open(const QString &page)
{
    m_window->open(page);
    Desk::until([&] { return m_window->current() != nullptr && m_window->current() == m_window->page(page) && m_window->current()->isSettled(); }, 3000);
}

void tst_small_window::nothingOverlapsInASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("480x360") << QSize(480, 360);
    QTest::newRow("640x480") << QSize(640, 480);
}

/// A page that is higher than the window scrolls: its rows are never laid over each other, and the table keeps some of its.
void tst_small_window::nothingOverlapsInASmallWindow()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    const QStringList pages = pageNames(m_desk->core().kinds());
    for (const QString &page : pages) {
        open(page);
        const auto fault = [&]() -> QString {
            const QWidget *all = m_window->current();
            QList<std::pair<const QAbstractButton *, QRect>> placed;
            const QList<QAbstractButton *> buttons = all->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (!button->isVisible() || qobject_cast<const QLineEdit *>(button->parentWidget()) != nullptr)
                    continue;
                QRect rect(button->mapTo(all, QPoint(0, 0)), button->size());
                // Of a line that goes on beyond its edge, what is in sight.
                for (const QWidget *around = button->parentWidget(); around != all; around = around->parentWidget())
                    rect &= QRect(around->mapTo(all, QPoint(0, 0)), around->size());
                if (rect.isEmpty())
                    continue;
                for (const auto &[other, there] : std::as_const(placed)) {
                    if (there.intersects(rect))
                        return page + QStringLiteral(": ") + button->text() + QStringLiteral(" over ") + other->text();
                }
                placed.append({button, rect});
                const QRect within = button->parentWidget()->rect();
                if (button->geometry().bottom() > within.bottom() && qobject_cast<const QScrollArea *>(button->parentWidget()->parentWidget()) == nullptr)
                    return page + QStringLiteral(": cut off is ") + button->text();
            }
            const QList<QTableView *> tables = all->findChildren<QTableView *>();
            for (const QTableView *table : tables) {
                if (table->isVisible() && table->viewport()->height() < table->verticalHeader()->defaultSectionSize())
                    return page + QStringLiteral(": no row of the table is in sight");
            }
            return {};
        };
        QString found;
        QTRY_VERIFY2((found = fault()).isEmpty(), qPrintable(found));
    }
}

void tst_small_window::aLowWindowKeepsRowsForItsTable_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("rows");
    QTest::newRow("trainees") << QStringLiteral("trainees") << 12;
    QTest::newRow("participants") << QStringLiteral("participants") << 12;
    QTest::newRow("declarations") << QStringLiteral("declarations") << 12;
    QTest::newRow("review") << QStringLiteral("review") << 12;
    QTest::newRow("agreements") << QStringLiteral("agreements") << 12;
    QTest::newRow("award") << QStringLiteral("award") << 12;
}

/// What stands above the table takes a line each, and the rows are lower; in a higher window all is as it was.
void tst_small_window::aLowWindowKeepsRowsForItsTable()
{
    QFETCH(QString, page);
    QFETCH(int, rows);
    m_window->resize(800, 600);
    open(page);
    const auto *table = qobject_cast<TablePage *>(m_window->current())->table();
    const auto whole = [table] { return table->viewport()->height() / table->verticalHeader()->defaultSectionSize(); };
    QTRY_VERIFY2(whole() >= rows, qPrintable(QString::number(whole())));
    pictures::take(*m_window, qPrintable(QString(page + QStringLiteral("-low"))));
    m_window->resize(1440, 880);
    QTRY_COMPARE(table->verticalHeader()->defaultSectionSize(), Theme::rowHeight(table->fontMetrics()));
    const QList<Strip *> strips = m_window->current()->findChildren<Strip *>();
    QVERIFY(!strips.isEmpty());
    for (const Strip *strip : strips)
        QVERIFY(!strip->isCut());
}

/// Keys bring what they lead to into sight, arrows and the wheel the rest, and a press moves nothing under the pointer.
void tst_small_window::aLineGoesOnBeyondItsEdge()
{
    m_window->resize(800, 600);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    open(QStringLiteral("trainees"));
    QList<QPushButton *> chips;
    Strip *strip = nullptr;
    const auto find = [&] {
        chips.clear();
        for (QPushButton *each : m_window->current()->findChildren<QPushButton *>()) {
            if (each->property("chip").toBool() && each->isVisible())
                chips.append(each);
        }
        for (Strip *each : m_window->current()->findChildren<Strip *>()) {
            if (!chips.isEmpty() && each->isAncestorOf(chips.constFirst()))
                strip = each;
        }
        return strip != nullptr && strip->isCut();
    };
    QTRY_VERIFY(find());
    const auto place = [&](const QWidget *chip) { return QRect(chip->mapTo(strip, QPoint(0, 0)), chip->size()); };
    const auto whole = [&](const QWidget *chip) { return strip->rect().contains(place(chip)) && chip->visibleRegion().boundingRect() == chip->rect(); };
    QPushButton *first = chips.constFirst();
    QPushButton *last = chips.constLast();
    QVERIFY(whole(first) && !whole(last));
    QCOMPARE(first->y(), last->y()); // one line
    // By keys.
    first->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < chips.size() && !last->hasFocus(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(whole(QApplication::focusWidget()), qPrintable(QString::number(step)));
    }
    QVERIFY(last->hasFocus() && !whole(first));
    // By the arrow.
    const QList<QToolButton *> arrows = strip->findChildren<QToolButton *>();
    QCOMPARE(arrows.size(), 2);
    for (const QToolButton *arrow : arrows)
        QVERIFY(!arrow->accessibleName().isEmpty());
    for (int step = 0; step < 9 && !whole(first); ++step)
        QTest::mouseClick(arrows.constFirst(), Qt::LeftButton);
    QVERIFY(whole(first));
    QVERIFY(last->hasFocus()); // an arrow takes no focus
    // By the wheel.
    QWheelEvent turn(QPointF(5, 5), strip->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QVERIFY(QCoreApplication::sendEvent(strip, &turn));
    QVERIFY(!whole(first));
    // Half in sight, it stays where it is pressed.
    QPushButton *half = nullptr;
    for (QPushButton *each : std::as_const(chips)) {
        if (!each->visibleRegion().isEmpty() && !whole(each))
            half = each;
    }
    QVERIFY(half != nullptr);
    const QRect before = place(half);
    QTest::mousePress(half, Qt::LeftButton, {}, half->visibleRegion().boundingRect().center());
    QCOMPARE(place(half), before);
    QTest::mouseRelease(half, Qt::LeftButton, {}, half->visibleRegion().boundingRect().center());
    QVERIFY(half->isChecked());
}

/// In a window too low for the page, whatever the keys lead to is scrolled to.
void tst_small_window::focusComesIntoSight()
{
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    open(QStringLiteral("participants"));
    auto *page = qobject_cast<TablePage *>(m_window->current());
    QVERIFY(page != nullptr);
    const PageScroll *scroll = PageScroll::of(page);
    QVERIFY(scroll != nullptr);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    const auto inSight = [&](const QWidget *widget, const QRect &rect) {
        return widget->mapTo(scroll->viewport(), rect.topLeft()).y() >= 0 && widget->mapTo(scroll->viewport(), rect.bottomLeft()).y() < scroll->viewport()->height();
    };
    QTRY_VERIFY(page->table()->hasFocus());
    QTRY_VERIFY(inSight(page->table(), QRect(0, 0, 1, Theme::rowHeight(page->table()->fontMetrics()))));
    page->find();
    auto *search = page->filters()->findChild<QLineEdit *>();
    QTRY_VERIFY(search->hasFocus());
    QTRY_VERIFY(inSight(search, search->rect()));
    page->table()->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(page->table(), Qt::Key_Down);
        QVERIFY2(inSight(page->table()->viewport(), page->table()->visualRect(page->table()->currentIndex())), qPrintable(QString::number(step)));
    }
}

/// Where its first row is in sight beneath it, the title is not scrolled away for the sake of the rows further down.
void tst_small_window::aPageOpensAtItsTitle()
{
    m_window->hide();
    QWidget window;
    auto *outside = new QLineEdit(&window);
    auto *page = new QWidget;
    auto *above = new QLineEdit(page);
    auto *rows = new QListWidget(page);
    for (int each = 0; each < 40; ++each)
        rows->addItem(QString::number(each));
    rows->setCurrentRow(0);
    rows->setMinimumHeight(220);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(above);
    column->addSpacing(60);
    column->addWidget(rows, 1);
    auto *scroll = new PageScroll(page, &window);
    outside->setGeometry(0, 0, 300, 30);
    scroll->setGeometry(0, 40, 300, 240);
    window.resize(300, 280);
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    outside->setFocus();
    QTRY_VERIFY(outside->hasFocus());
    rows->setFocus(Qt::OtherFocusReason); // as a page is entered
    QTRY_VERIFY(rows->hasFocus());
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    for (int step = 0; step < 39; ++step)
        QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(scroll->verticalScrollBar()->value() > 0); // the row is in sight wherever it is
    above->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(scroll->verticalScrollBar()->value(), 0);
    rows->setCurrentRow(0);
    rows->setFocus(Qt::TabFocusReason); // from elsewhere on the page: all of it
    QTRY_VERIFY(rows->hasFocus());
    QCOMPARE(scroll->verticalScrollBar()->value(), scroll->verticalScrollBar()->maximum());
}

/// Longer than the screen, a menu scrolls in one column, and every key leads to what it shows.
void tst_small_window::aLongMenuScrolls()
{
    QMenu menu;
    QAction *first = menu.addAction(QStringLiteral("Column 0"));
    QAction *last = first;
    for (int each = 1; each < 90; ++each)
        last = menu.addAction(QStringLiteral("Column %1").arg(each));
    menu.popup(QPoint(0, 0));
    QTRY_VERIFY(menu.isVisible());
    QVERIFY(menu.height() <= menu.screen()->size().height());
    QCOMPARE(menu.actionGeometry(last).left(), menu.actionGeometry(first).left());
    QTest::keyClick(&menu, Qt::Key_End);
    QTRY_COMPARE(menu.activeAction(), last);
    QTRY_VERIFY(menu.rect().contains(menu.actionGeometry(last)));
    QTest::keyClick(&menu, Qt::Key_Home);
    QTRY_COMPARE(menu.activeAction(), first);
    QTRY_VERIFY(menu.rect().contains(menu.actionGeometry(first)));
}

DESK_TEST(tst_small_window)
#include "tst_small_window.moc"
