// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/ErrorSummary.h"

#include "ui/Theme.h"
#include "ui/widgets/Look.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace {
QColor red(const QPalette &palette) { return Theme::pill(Tone::Red, Theme::scheme(palette)).text; }
} // namespace

ErrorLink::ErrorLink(const QString &text, const QString &field, QWidget *parent) : QAbstractButton(parent), m_field(field)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setAccessibleDescription(tr("Goes to the question"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ErrorLink::wordsRect(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width - Theme::unit, 10000), int(Qt::TextWordWrap | Qt::AlignLeft), text());
}

QSize ErrorLink::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, heightForWidth(fontMetrics().averageCharWidth() * 40)}; }

int ErrorLink::heightForWidth(int width) const { return wordsRect(width).height() + Theme::unit; }

void ErrorLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(red(palette()));
    painter.drawText(QRect(Theme::unit / 2, Theme::unit / 2, width() - Theme::unit, height()), int(Qt::TextWordWrap | Qt::AlignLeft), text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ErrorLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ErrorSummary::ErrorSummary(QWidget *parent) : QFrame(parent), m_title(new QLabel(tr("There is a problem"), this)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("errorSummary"));
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(4 * Theme::unit, 3 * Theme::unit, 4 * Theme::unit, 3 * Theme::unit);
    m_column->setSpacing(Theme::unit);
    Look::size(m_title, 1.15, true);
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    hide();
}

void ErrorSummary::show(const QList<Line> &lines)
{
    m_lines = lines;
    for (QWidget *old : std::as_const(m_shown)) {
        old->hide();
        old->deleteLater();
    }
    m_shown.clear();
    for (const Line &line : lines) {
        if (line.field.isEmpty()) {
            auto *label = new QLabel(line.words, this);
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            m_shown.append(label);
        } else {
            auto *link = new ErrorLink(line.words, line.field, this);
            connect(link, &ErrorLink::clicked, this, [this, field = line.field] { Q_EMIT fieldRequested(field); });
            // Right after the summary, not after everything that was made before.
            QWidget *before = this;
            for (QWidget *each : std::as_const(m_shown))
                before = qobject_cast<ErrorLink *>(each) != nullptr ? each : before;
            setTabOrder(before, link);
            m_shown.append(link);
        }
        m_column->addWidget(m_shown.constLast());
    }
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    setAccessibleName(m_title->text());
    setAccessibleDescription(sentences().join(QStringLiteral(". ")));
    setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QStringList ErrorSummary::sentences() const
{
    QStringList all;
    for (const Line &line : m_lines)
        all.append(line.words);
    return all;
}

QString ErrorSummary::next(const QString &field, int step) const
{
    QStringList fields;
    for (const Line &line : m_lines) {
        if (!line.field.isEmpty() && !fields.contains(line.field))
            fields.append(line.field);
    }
    if (fields.isEmpty())
        return {};
    const qsizetype at = fields.indexOf(field);
    if (at < 0)
        return step > 0 ? fields.constFirst() : fields.constLast();
    return fields.at((at + step + fields.size()) % fields.size());
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(red(palette()), hasFocus() ? 3 : 2)); // a problem stays red while it is read
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), Theme::unit, Theme::unit);
}
