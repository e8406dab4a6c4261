// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Strip.h"

#include "ui/Theme.h"

#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

Strip::Strip(QWidget *content, QWidget *parent, int above)
    : QWidget(parent)
    , m_window(new QWidget(this))
    , m_content(content)
    , m_back(arrow(Qt::LeftArrow, tr("More to the left"), -1))
    , m_on(arrow(Qt::RightArrow, tr("More to the right"), 1))
    , m_above(above)
{
    m_content->setParent(m_window);
    m_content->show();
    m_window->installEventFilter(this);
    direct();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_content->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            reveal(now);
    });
}

/// For the mouse only: keys and screen readers go to what it brings into sight.
QToolButton *Strip::arrow(Qt::ArrowType type, const QString &name, int step)
{
    auto *button = new QToolButton(this);
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->hide();
    connect(button, &QToolButton::clicked, this, [this, step] { moveTo(m_offset + step * m_window->width() * 3 / 4); });
    return button;
}

void Strip::setLow(bool low)
{
    if (std::exchange(m_low, low) == low)
        return;
    m_offset = 0;
    direct();
    updateGeometry();
    arrange();
}

/// Groups stand below each other, or one behind the other.
void Strip::direct()
{
    auto *box = qobject_cast<QBoxLayout *>(m_content->layout());
    if (box == nullptr)
        return;
    box->setDirection(m_low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    box->setSpacing(m_low ? 4 * Theme::unit : 2 * Theme::unit);
}

int Strip::above() const { return m_content->layout()->isEmpty() ? 0 : m_low ? m_above / 2 : m_above; }

int Strip::heightForWidth(int width) const
{
    const QLayout *layout = m_content->layout();
    return above() + (m_low || !layout->hasHeightForWidth() ? layout->totalSizeHint().height() : layout->totalHeightForWidth(width));
}

QSize Strip::sizeHint() const { return m_content->layout()->totalSizeHint() + QSize(0, above()); }

QSize Strip::minimumSizeHint() const
{
    const QSize least = m_content->layout()->totalMinimumSize() + QSize(0, above());
    return m_low ? QSize(qMin(least.width(), 12 * fontMetrics().averageCharWidth()), sizeHint().height()) : least;
}

bool Strip::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

/// The content stands in no layout: what it asks for is asked for here.
bool Strip::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_window && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::eventFilter(object, event);
}

void Strip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What was put in while it was hidden has told nobody.
void Strip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateGeometry();
    arrange();
}

void Strip::arrange()
{
    const int wanted = sizeHint().width();
    m_cut = m_low && wanted > width();
    const int edge = m_cut ? fontMetrics().height() + 2 * Theme::unit : 0;
    m_back->setVisible(m_cut);
    m_on->setVisible(m_cut);
    const int top = above();
    const int high = qMax(0, height() - top);
    m_back->setGeometry(0, top, edge, high);
    m_on->setGeometry(width() - edge, top, edge, high);
    m_window->setGeometry(edge, top, width() - 2 * edge, high);
    m_content->resize(m_cut ? wanted : m_window->width(), high);
    moveTo(m_offset);
}

void Strip::moveTo(int offset)
{
    const int end = qMax(0, m_content->width() - m_window->width());
    m_offset = qBound(0, offset, end);
    m_content->move(-m_offset, 0);
    m_back->setEnabled(m_offset > 0);
    m_on->setEnabled(m_offset < end);
}

void Strip::reveal(const QWidget *focus)
{
    const int left = focus->mapTo(m_content, QPoint(0, 0)).x();
    const int right = left + qMin(focus->width(), m_window->width());
    if (left < m_offset)
        moveTo(left);
    else if (right > m_offset + m_window->width())
        moveTo(right - m_window->width());
}

void Strip::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const int by = qAbs(turn.x()) > qAbs(turn.y()) ? turn.x() : turn.y();
    if (!m_cut || by == 0)
        return event->ignore();
    moveTo(m_offset - by);
    event->accept();
}
