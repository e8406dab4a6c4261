// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FitSplitter.h"

#include "ui/widgets/PageScroll.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>

namespace {
constexpr int linesBelow = 8; // of a panel that scrolls by itself and stands below its list

bool isWrapping(const QWidget *part) { return part->layout() != nullptr && part->layout()->hasHeightForWidth(); }
}

FitSplitter::FitSplitter(QWidget *parent) : FitSplitter(Qt::Horizontal, parent) { }

FitSplitter::FitSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    connect(this, &QSplitter::splitterMoved, this, &QWidget::updateGeometry);
}

int FitSplitter::leastOf(const QWidget *part, int width) const
{
    const int least = PageScroll::least(part, width);
    return orientation() == Qt::Vertical && qobject_cast<const QScrollArea *>(part) != nullptr ? qMax(least, linesBelow * fontMetrics().height()) : least;
}

int FitSplitter::heightForWidth(int width) const
{
    QList<const QWidget *> shown;
    const QWidget *list = nullptr; // its rows wrap: it is the one that gives way in width
    int widths = 0;
    for (int at = 0; at < count(); ++at) {
        const QWidget *part = widget(at);
        if (part->isHidden())
            continue;
        shown.append(part);
        widths += part->width() + handleWidth();
        if (list == nullptr && isWrapping(part))
            list = part;
    }
    int height = 0;
    for (const QWidget *part : std::as_const(shown)) {
        if (orientation() == Qt::Vertical)
            height += leastOf(part, width) + (part == shown.constFirst() ? 0 : handleWidth());
        else
            height = qMax(height, leastOf(part, part == list ? part->width() + width - widths + handleWidth() : part->width()));
    }
    return height;
}

bool FitSplitter::event(QEvent *event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        settle();
        updateGeometry();
    }
    return done;
}

void FitSplitter::resizeEvent(QResizeEvent *event)
{
    settle();
    QSplitter::resizeEvent(event);
}

/// Of parts below each other, none takes from another what that cannot do without.
void FitSplitter::settle()
{
    for (int at = 0; at < count(); ++at) {
        QWidget *part = widget(at);
        if (orientation() == Qt::Vertical)
            part->setMinimumHeight(leastOf(part, width()));
        else if (isWrapping(part))
            part->setMinimumHeight(0);
    }
}
