// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageScroll.h"

#include "ui/Theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

PageScroll::PageScroll(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the page's own areas have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) { follow(before, now); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_byHand = true; });
}

/// What is on the page goes with it, and the focus is handed on meanwhile: by then nothing is to be followed.
PageScroll::~PageScroll()
{
    disconnect(m_rows);
    disconnect(qApp, nullptr, this, nullptr);
}

PageScroll *PageScroll::of(const QWidget *page)
{
    const QWidget *viewport = page->parentWidget();
    return viewport == nullptr ? nullptr : qobject_cast<PageScroll *>(viewport->parentWidget());
}

int PageScroll::least(const QWidget *widget, int width)
{
    const QLayout *layout = widget->layout();
    // Of pages that take turns, only the one in front counts.
    if (layout != nullptr && layout->count() == 1) {
        if (const auto *stack = qobject_cast<const QStackedWidget *>(layout->itemAt(0)->widget()); stack != nullptr && stack->currentWidget() != nullptr)
            return least(stack->currentWidget(), width);
    }
    if (layout != nullptr && layout->hasHeightForWidth())
        return layout->totalMinimumHeightForWidth(width);
    const int least = qMax(widget->minimumSizeHint().height(), widget->minimumHeight());
    return widget->hasHeightForWidth() ? qMax(least, widget->heightForWidth(width)) : least;
}

void PageScroll::fit()
{
    if (widget() == nullptr)
        return;
    const QSize room = maximumViewportSize();
    int width = room.width();
    int height = least(widget(), width);
    if (height > room.height()) { // narrower by the bar, it may be higher still
        width -= verticalScrollBar()->sizeHint().width();
        height = least(widget(), width);
    }
    verticalScrollBar()->setSingleStep(Theme::rowHeight(fontMetrics()));
    widget()->resize(width, qMax(height, room.height()));
    reveal();
}

bool PageScroll::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// What was put on the page while it was hidden has told nobody how high it is.
void PageScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (QLayout *layout = widget()->layout())
        layout->invalidate();
    m_byHand = false;
    fit();
}

/// Whatever takes the focus by a key comes into sight and stays there while the page grows; what was clicked is in sight, and
/// stays where it was clicked.
void PageScroll::follow(const QWidget *before, QWidget *focus)
{
    disconnect(m_rows);
    if (focus == nullptr || widget() == nullptr || !widget()->isAncestorOf(focus))
        return;
    m_isEntered = before == nullptr || !widget()->isAncestorOf(before);
    m_byHand = QGuiApplication::mouseButtons() != Qt::NoButton;
    reveal();
    if (const auto *view = qobject_cast<QAbstractItemView *>(focus); view != nullptr && view->selectionModel() != nullptr) {
        m_rows = connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
            m_byHand = QGuiApplication::mouseButtons() != Qt::NoButton;
            reveal();
        });
    }
}

/// The whole of it where there is room for that, else its current row or its beginning. Of a list with which the page is entered the
/// row is enough: the page opens at its title.
void PageScroll::reveal()
{
    const QWidget *focus = window()->focusWidget(); // also while another window is in front
    if (m_byHand || !isVisible() || focus == nullptr || !widget()->isAncestorOf(focus))
        return;
    constexpr int air = 2 * Theme::unit;
    const int room = viewport()->height();
    int top = focus->mapTo(widget(), QPoint(0, 0)).y();
    int height = focus->height();
    const auto *view = qobject_cast<const QAbstractItemView *>(focus);
    if (view != nullptr && (height > room || m_isEntered)) {
        const QRect row = view->visualRect(view->currentIndex());
        top = view->viewport()->mapTo(widget(), row.topLeft()).y();
        height = qMax(row.height(), Theme::rowHeight(view->fontMetrics()));
    }
    const int end = qMin(top + height + air, widget()->height());
    top = qMax(0, top - air);
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value() || end - top > room)
        bar->setValue(top);
    else if (end > bar->value() + room)
        bar->setValue(end - room);
}
