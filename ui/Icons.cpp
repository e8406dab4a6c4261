// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Icons.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtSvg/QSvgRenderer>

namespace {
QString fileOf(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QByteArray svgOf(const QString &name)
{
    QFile file(fileOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void render(QPainter *painter, const QRect &rect, QByteArray svg, const QColor &color)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer(svg).render(painter, rect);
}

class LineIcon final : public QIconEngine
{
public:
    explicit LineIcon(const QString &name) : m_name(name), m_svg(svgOf(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
        render(painter, rect, m_svg, color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QString m_name;
    QByteArray m_svg;
};
} // namespace

QIcon Icons::icon(const QString &name) { return QIcon(new LineIcon(name)); }

bool Icons::exists(const QString &name) { return QFile::exists(fileOf(name)); }

void Icons::draw(QPainter *painter, const QRect &rect, const QString &name, const QColor &color) { render(painter, rect, svgOf(name), color); }

QIcon Icons::application() { return QIcon(QStringLiteral(":/icons/provider-desk.svg")); }
