// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include <QtWidgets/QWidget>

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent), m_spacing(spacing) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_spacing : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int spare = m_centred ? qMax(0, rect.height() - place(rect, false)) : 0;
    place(rect.translated(0, spare / 2), true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const bool mirrored = parentWidget() != nullptr && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> placed; // of the line under way
    const auto close = [&] {
        for (const auto &[item, bounds] : placed) {
            if (move)
                item->setGeometry(bounds.translated(0, (line - bounds.height()) / 2)); // a word stands at the middle of its button
        }
        placed.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), qMax(rect.width(), item->minimumSize().width())), item->sizeHint().height());
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            close();
            x = rect.x();
            y += line + m_spacing;
            line = 0;
        }
        const int left = mirrored ? rect.right() - (x - rect.x()) - size.width() + 1 : x;
        placed.emplace_back(item.get(), QRect(QPoint(left, y), size));
        x += size.width() + m_spacing;
        line = qMax(line, size.height());
    }
    close();
    return y + line - rect.y();
}
