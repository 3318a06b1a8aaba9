using System.Threading;
using System.Xml;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads the rows of a file that holds one plain table: the text of each cell.</summary>
internal static class TableRows
{
    public static Registry<T> Read<T>(AdditionalText file, Func<List<string>, T?> toRow, CancellationToken cancellation)
        where T : class, IEquatable<T>
    {
        List<T> rows = [];
        try
        {
            using XmlReader? reader = StandardXml.Open(file, cancellation);
            while (reader is not null && reader.ReadToFollowing("tr", StandardXml.DocBook))
            {
                cancellation.ThrowIfCancellationRequested();
                if (toRow(Cells(reader)) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
        catch (XmlException error)
        {
            Problem problem = new(Rules.BrokenXml, file.Path, Math.Max(error.LineNumber - 1, 0), Math.Max(error.LinePosition - 1, 0), error.Message);
            return new Registry<T>(rows.ToEquatableArray(), new EquatableArray<Problem>([problem]));
        }

        return new Registry<T>(rows.ToEquatableArray(), EquatableArray<Problem>.Empty);
    }

    private static List<string> Cells(XmlReader reader)
    {
        List<string> cells = [];
        using XmlReader row = reader.ReadSubtree();
        row.Read();
        row.Read();
        while (!row.EOF)
        {
            // ReadElementContentAsString moves past the end tag by itself.
            if (row.NodeType == XmlNodeType.Element && row.LocalName == "td")
            {
                cells.Add(row.ReadElementContentAsString().Trim());
            }
            else
            {
                row.Read();
            }
        }

        return cells;
    }
}
