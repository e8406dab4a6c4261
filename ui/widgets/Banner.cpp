// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/Theme.h"
#include "ui/text/SourceWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatusDelegate.h"

#include <QtGui/QPainter>

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // large text takes a second line: what is at stake here is never cut
    setSizePolicy(policy);
    hide();
}

QString Banner::wordOf(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return tr("Live");
    case Environment::Sandbox:
        return tr("Sandbox");
    case Environment::Practice:
        return tr("Practice");
    case Environment::Other:
        return tr("Another address");
    }
    return {};
}

void Banner::setConnection(const Connection &connection)
{
    m_environment = connection.environment;
    m_word = wordOf(connection.environment);
    const QString service = Words::serviceName(connection.service);
    switch (connection.environment) {
    case Environment::Live:
        m_text = tr("%1 · real records. What you send here changes them.").arg(connection.name);
        break;
    case Environment::Sandbox:
        m_text = tr("%1 · the sandbox of %2. Real records are not touched.").arg(connection.name, service);
        break;
    case Environment::Practice:
        m_text = tr("Made-up data on this computer. Nothing reaches DfE or TEC.");
        break;
    case Environment::Other:
        m_text = tr("%1 · %2. Make sure that you know whose records these are.").arg(connection.name, connection.endpoint);
        break;
    }
    if (connection.isOfFile()) {
        m_word = tr("From a file");
        m_text = tr("%1 · %2. Nothing is sent from here: changes leave in a file that you upload.").arg(connection.name, SourceWords::records(connection));
    }
    setAccessibleName(QString(m_word + QStringLiteral(". ") + m_text));
    show();
    updateGeometry();
    update();
}

void Banner::clear()
{
    m_word.clear();
    hide();
}

QSize Banner::sizeHint() const { return {200, fontMetrics().height() + 4 * Theme::unit}; }

/// What stands right of the shape and the word.
QRect Banner::wordsRect(int width) const
{
    const int word = QFontMetrics(Theme::scaled(font(), 1, true)).horizontalAdvance(m_word);
    const int left = 4 * Theme::unit + fontMetrics().height() * 2 / 3 + 2 * Theme::unit + word + 3 * Theme::unit;
    return {left, 0, qMax(1, width - left - 4 * Theme::unit), 10000};
}

int Banner::heightForWidth(int width) const
{
    const int words = fontMetrics().boundingRect(wordsRect(width), int(Qt::AlignLeft | Qt::TextWordWrap), m_text).height();
    return qMax(words, fontMetrics().height()) + 4 * Theme::unit;
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme::Band band = Theme::band(m_environment, Theme::scheme(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), band.fill);
    if (Theme::scheme(palette()) == Theme::Scheme::Contrast)
        painter.fillRect(QRect(0, height() - 1, width(), 1), band.text);
    const int size = fontMetrics().height() * 2 / 3;
    StatusDelegate::drawShape(&painter, QRectF(4 * Theme::unit, (height() - size) / 2.0, size, size), band.shape, band.text);
    painter.setPen(band.text);
    painter.setFont(Theme::scaled(font(), 1, true));
    painter.drawText(rect().adjusted(4 * Theme::unit + size + 2 * Theme::unit, 0, -4 * Theme::unit, 0), int(Qt::AlignLeft | Qt::AlignVCenter), m_word);
    painter.setFont(font());
    QRect words = wordsRect(width());
    words.setHeight(height());
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), m_text);
}
