// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Navigation.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

namespace {
/// Of a folded name, in as many lines as it needs and two at most.
QStringList linesOf(const QString &title, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    const QStringList words = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString longer = lines.isEmpty() ? word : QString(lines.constLast() + QLatin1Char(' ') + word);
        if (!lines.isEmpty() && (lines.size() == 2 || metrics.horizontalAdvance(longer) <= width))
            lines.last() = longer;
        else
            lines.append(word);
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

constexpr double foldedSize = 0.8;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    explicit NavigationDelegate(Navigation *list) : QStyledItemDelegate(list), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        if (index.data(Navigation::GroupRole).toBool())
            return {40, m_list->isFolded() ? 2 * Theme::unit : line + 5 * Theme::unit};
        if (!m_list->isFolded())
            return {40, Theme::rowHeight(option.fontMetrics) - Theme::unit};
        const QFontMetrics small(Theme::scaled(option.font, foldedSize, true)); // as the chosen one is written
        const qsizetype lines = linesOf(index.data(Qt::DisplayRole).toString(), small, m_list->roomForNames()).size();
        return {40, line + 4 * Theme::unit + int(lines) * small.lineSpacing()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QString title = index.data(Qt::DisplayRole).toString();
        if (index.data(Navigation::GroupRole).toBool()) {
            if (!m_list->isFolded()) {
                painter->setFont(Theme::scaled(option.font, 0.88, true));
                painter->setPen(Theme::dimmed(palette));
                painter->drawText(option.rect.adjusted(4 * Theme::unit, 0, -2 * Theme::unit, -Theme::unit),
                                  int(Qt::AlignLeft | Qt::AlignBottom), title);
            }
            painter->restore();
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(2 * Theme::unit, 1, -2 * Theme::unit, -1);
        // Where one is, quietly: the row one works on is the only strong colour of the window.
        const bool bare = Theme::scheme(palette) == Theme::Scheme::Contrast;
        const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
        const QColor window = palette.color(QPalette::Window);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(!selected ? Theme::mix(window, palette.color(QPalette::WindowText), 0.07)
                                        : bare ? highlight : Theme::mix(window, highlight, Theme::scheme(palette) == Theme::Scheme::Dark ? 0.34 : 0.14));
            painter->drawRoundedRect(box, Theme::unit + 2, Theme::unit + 2);
        }
        const QColor text = palette.color(QPalette::Active, selected && bare ? QPalette::HighlightedText : QPalette::WindowText);
        const QColor dim = selected ? text : Theme::dimmed(palette);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(bare && selected ? text : highlight, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), Theme::unit + 1, Theme::unit + 1);
        }
        if (selected)
            painter->setFont(Theme::scaled(option.font, 1, true));
        painter->setPen(text);
        if (m_list->isFolded()) {
            const int size = option.fontMetrics.height() + Theme::unit;
            Icons::draw(painter, QRect(box.center().x() - size / 2, box.top() + Theme::unit, size, size), index.data(Navigation::IconRole).toString(), text);
            painter->setFont(Theme::scaled(option.font, foldedSize));
            const QRect beside(box.center().x() + size / 2 + Theme::unit, box.top() + Theme::unit, box.width() / 2 - size / 2 - Theme::unit, size);
            painter->setPen(dim);
            painter->drawText(beside, int(Qt::AlignLeft | Qt::AlignVCenter), index.data(Navigation::CountRole).toString());
            painter->setPen(text);
            painter->setFont(Theme::scaled(option.font, foldedSize, selected));
            painter->drawText(box.adjusted(2, 0, -2, -Theme::unit), int(Qt::AlignHCenter | Qt::AlignBottom),
                              linesOf(title, painter->fontMetrics(), box.width() - 4).join(QLatin1Char('\n')));
            painter->restore();
            return;
        }
        QRect line = box.adjusted(2 * Theme::unit, 0, -2 * Theme::unit, 0);
        const int size = option.fontMetrics.height() + 1;
        Icons::draw(painter, QRect(line.left(), line.center().y() - size / 2 + 1, size, size), index.data(Navigation::IconRole).toString(), dim);
        line.setLeft(line.left() + size + 2 * Theme::unit + 2);
        const QString count = index.data(Navigation::CountRole).toString();
        const int width = painter->fontMetrics().horizontalAdvance(count);
        painter->setPen(dim);
        painter->drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), count);
        line.setRight(line.right() - width - (width > 0 ? 2 * Theme::unit : 0));
        painter->setPen(text);
        painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    Navigation *m_list;
};
} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr && !item->data(PageRole).toString().isEmpty())
            Q_EMIT pageChosen(item->data(PageRole).toString());
    });
    // Pressed once more, the section comes back over a page that was opened from it and has none of its own.
    const auto again = [this](QListWidgetItem *item) {
        if (!item->data(PageRole).toString().isEmpty())
            Q_EMIT pageChosen(item->data(PageRole).toString());
    };
    connect(this, &QListWidget::itemClicked, this, again);
    connect(this, &QListWidget::itemActivated, this, again);
    // A screen reader selects a section without making it the current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> selected = selectedItems();
        if (!selected.isEmpty() && selected.constFirst() != currentItem())
            setCurrentItem(selected.constFirst());
    }, Qt::QueuedConnection);
    updateWidth();
}

void Navigation::addGroup(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(GroupRole, true);
    item->setFlags(Qt::NoItemFlags); // read out, never chosen
}

void Navigation::addPage(const QString &page, const QString &title, const QString &icon)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(PageRole, page);
    item->setData(IconRole, icon);
    speak(item);
    updateWidth();
}

void Navigation::speak(QListWidgetItem *item)
{
    const QString count = item->data(CountRole).toString();
    const QString title = item->text();
    item->setData(Qt::AccessibleTextRole, count.isEmpty() ? title : tr("%1, %2").arg(title, count));
    item->setToolTip(m_folded ? item->data(Qt::AccessibleTextRole).toString() : QString());
}

QListWidgetItem *Navigation::itemOf(const QString &page) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageRole).toString() == page)
            return item(row);
    }
    return nullptr;
}

void Navigation::setCount(const QString &page, const QString &count)
{
    QListWidgetItem *item = itemOf(page);
    if (item == nullptr || item->data(CountRole).toString() == count)
        return;
    item->setData(CountRole, count);
    speak(item);
}

void Navigation::choose(const QString &page)
{
    if (QListWidgetItem *item = itemOf(page))
        setCurrentItem(item);
}

QString Navigation::chosen() const { return currentItem() == nullptr ? QString() : currentItem()->data(PageRole).toString(); }

bool Navigation::has(const QString &page) const { return itemOf(page) != nullptr; }

void Navigation::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    for (int row = 0; row < count(); ++row)
        speak(item(row));
    updateWidth();
    scheduleDelayedItemsLayout();
}

void Navigation::updateWidth()
{
    int widest = 0;
    const QFontMetrics bold(Theme::scaled(font(), 1, true)); // as the chosen one is written
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, bold.horizontalAdvance(item(row)->text()));
    const int full = widest + bold.horizontalAdvance(QStringLiteral("00,000")) + bold.height() + 12 * Theme::unit;
    setFixedWidth(m_folded ? qMax(88, fontMetrics().averageCharWidth() * 16) : full);
}

/// Folded: what a box leaves to the left and right, also beside the scroll bar.
int Navigation::roomForNames() const { return minimumWidth() - verticalScrollBar()->sizeHint().width() - 4 * Theme::unit - 4; }

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateWidth();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (currentItem() != nullptr)
        scrollToItem(currentItem()); // chosen before there was a height to scroll in
}
