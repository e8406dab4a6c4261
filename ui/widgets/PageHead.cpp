// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHead.h"

#include "ui/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Strip.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

namespace {
/// In lines that wrap: also a button alone.
QWidget *lined(QWidget *buttons, QWidget *parent)
{
    if (buttons->layout() != nullptr)
        return buttons;
    auto *line = new QWidget(parent);
    (new FlowLayout(0, line))->addWidget(buttons);
    return line;
}
/// In one line, its end left out where there is no room, or in as many as it needs.
class Line final : public QLabel
{
public:
    using QLabel::QLabel;

    /// `isCut`: not all of it is in sight.
    void setShort(bool isShort, bool isCut)
    {
        setToolTip(isCut ? text() : QString());
        if (m_short == isShort)
            return;
        m_short = isShort;
        setSizePolicy(isShort ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
        setWordWrap(!isShort);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_short)
            return QLabel::paintEvent(event);
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
    }

private:
    bool m_short = false;
};
} // namespace

QLabel *PageHead::heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::scaled(parent->font(), 1.7, true));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *PageHead::line(QWidget *parent)
{
    auto *label = new Line(parent);
    Look::ink(label, Look::Ink::Dim);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

PageHead::PageHead(QLabel *title, QLabel *line, QWidget *buttons, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_line(line)
    , m_inLines(lined(buttons, this))
    , m_buttons(new Strip(m_inLines, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_names(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_names->setSpacing(0);
    m_names->addWidget(title);
    m_names->addWidget(line, 1);
    m_row->addLayout(m_names, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignRight | Qt::AlignTop);
    m_row->setSpacing(4 * Theme::unit);
}

void PageHead::setLow(bool low)
{
    if (low == m_air.has_value())
        return;
    QLayout *column = parentWidget()->layout();
    if (column == nullptr || column->indexOf(this) < 0) {
        m_air = low ? std::optional(std::pair(QMargins(), 0)) : std::nullopt;
    } else if (low) {
        m_air = std::pair(column->contentsMargins(), column->spacing());
        const QMargins air = m_air->first;
        column->setContentsMargins(air.left(), air.top() / 2, air.right(), air.bottom());
        column->setSpacing(Theme::unit);
    } else {
        column->setContentsMargins(m_air->first);
        column->setSpacing(m_air->second);
        m_air.reset();
    }
    arrange();
}

/// The line says something else.
bool PageHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void PageHead::arrange()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    // A label that wraps asks for less than its line, and beside another would be given no more.
    if (const bool wraps = !m_air || title > width(); m_title->wordWrap() != wraps)
        m_title->setWordWrap(wraps);
    // Whatever comes later: the head does not change its shape with it.
    const int later = comesLater();
    const int buttons = 4 * Theme::unit + m_buttons->sizeHint().width() + later;
    const bool beside = title + buttons <= width();
    const int names = title + 3 * Theme::unit + m_line->fontMetrics().horizontalAdvance(m_line->text());
    // When it was updated may be left out at its end: the minute that makes it longer moves no table. Nothing else may, but of
    // a line that is one line whatever it says.
    const QFontMetrics small = m_line->fontMetrics();
    const QString said = m_line->text();
    const qsizetype last = said.lastIndexOf(QStringLiteral(" · "));
    const int room = width() - (beside ? buttons - later : 0);
    const auto fits = [&small, room](const QString &words) { return small.horizontalAdvance(words) <= room; };
    if (auto *line = dynamic_cast<Line *>(m_line)) {
        const bool oneLine = line->property("oneLine").toBool();
        const bool onlyAge = last > 0 && line->property("endsWithAge").toBool() && fits(said.left(last) + QStringLiteral(" · …"));
        line->setShort(oneLine || (onlyAge && !fits(said)), (oneLine || onlyAge) && !fits(said));
    }
    const bool inOne = m_air && names <= width() - (beside ? buttons : 0);
    if (inOne != (m_names->direction() == QBoxLayout::LeftToRight)) {
        m_names->setDirection(inOne ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_names->setSpacing(inOne ? 3 * Theme::unit : 0);
    }
    const QBoxLayout::Direction wanted = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    const int air = beside ? 4 * Theme::unit : m_air ? Theme::unit : 2 * Theme::unit;
    if (m_row->direction() == wanted && m_row->spacing() == air)
        return;
    m_row->setSpacing(air);
    m_row->setDirection(wanted);
    m_row->setAlignment(m_buttons, beside ? Qt::AlignRight | Qt::AlignTop : Qt::Alignment());
    order(beside);
}

/// The room that a hidden button will take from the line beside it.
int PageHead::comesLater() const
{
    const QLayout *line = m_inLines->layout();
    for (int place = 0; place < line->count(); ++place) {
        const QWidget *each = line->itemAt(place)->widget();
        if (each != nullptr && each->property("lastBelow").toBool() && each->isHidden() && !each->sizePolicy().retainSizeWhenHidden())
            return each->sizeHint().width() + line->spacing();
    }
    return 0;
}

/// What comes and goes is at the left of buttons that end at the right, where only the line beside them gives way to it. After
/// those that begin at the left its place is kept: they do not wrap for it, and there is never a hole between them.
void PageHead::order(bool beside)
{
    QLayout *line = m_inLines->layout();
    for (int place = 0; place < line->count(); ++place) {
        QWidget *each = line->itemAt(place)->widget();
        if (each == nullptr || !each->property("lastBelow").toBool())
            continue;
        QSizePolicy kept = each->sizePolicy();
        kept.setRetainSizeWhenHidden(!beside);
        each->setSizePolicy(kept);
        if (place == (beside ? 0 : line->count() - 1))
            return;
        QList<QLayoutItem *> all{line->takeAt(place)};
        while (line->count() > 0)
            all.insert(beside ? all.size() : all.size() - 1, line->takeAt(0));
        for (QLayoutItem *item : std::as_const(all))
            line->addItem(item);
        return line->invalidate();
    }
}
