namespace HighDicom.Generators.Writing.Templates;

/// <summary>Writes the reader of a template: one property a row, a nested reader for each row with rows under it.</summary>
internal static class TemplateReaderText
{
    public static void Write(CodeWriter code, TemplateShape shape)
    {
        code.Line("/// <summary>Reads content items by the template, leniently: one property a row; what is not there is null or an empty list.</summary>")
            .Open("public sealed class Reader : TemplateReader")
            .Line("internal Reader(RowMatches matches)").Line("    : base(matches)").Line("{").Line("}").Line();
        if (shape.Root is { } root)
        {
            code.Line("/// <summary>Reads a content item; null if it is not one that the first row of the template describes.</summary>")
                .Line("/// <param name=\"item\">The content item.</param>")
                .Line("public static Reader? From(ContentItem item) => RowMatches.OfItem(Definition, item) is { } matches ? new(matches) : null;").Line()
                .Line("/// <summary>The content item itself.</summary>")
                .Line("public " + root.ItemClass + " Item => (" + root.ItemClass + ")Root;");
        }
        else
        {
            code.Line("/// <summary>Reads the rows of the template among the children of a content item.</summary>")
                .Line("/// <param name=\"parent\">The content item above.</param>")
                .Line("public static Reader From(ContentItem parent) => new(RowMatches.Under(Definition, parent));");
        }

        Rows(code, shape.TopRows);
        code.Close();
    }

    private static void Rows(CodeWriter code, IReadOnlyList<RowShape> rows)
    {
        foreach (RowShape row in rows)
        {
            code.Line();
            TemplateTooltips.Write(code, row);
            code.Line("public " + Property(row));
        }

        foreach (RowShape row in rows.Where(HasReader))
        {
            string name = row.Name + "Reader";
            code.Line().Line("/// <summary>Reads what stands under " + row.Name + " (row " + row.Facts.Id + ").</summary>").Open("public sealed class " + name + " : TemplateReader")
                .Line("internal " + name + "(RowMatches matches)").Line("    : base(matches)").Line("{").Line("}").Line()
                .Line("/// <summary>The content item itself.</summary>")
                .Line("public " + row.ItemClass + " Item => (" + row.ItemClass + ")Root;");
            Rows(code, row.Children);
            code.Close();
        }
    }

    private static bool HasReader(RowShape row) => row is { Children.Count: > 0, Facts.ByReference: false, Included: null };

    private static string Property(RowShape row)
    {
        bool many = row.Facts.Maximum != 1;
        string reader = row.Facts.ByReference ? "" : row.Included is { } included ? TemplateWriter.TypeName(included.Number) + ".Reader" : HasReader(row) ? row.Name + "Reader" : "";
        string type = reader.Length > 0 ? reader : row.Included is null ? row.ItemClass : "ContentItem";
        string make = reader.Length > 0 ? "(" + row.Index + ", static matches => new " + reader + "(matches))" : "<" + type + ">(" + row.Index + ")";
        return many ? "IReadOnlyList<" + type + "> " + row.Name + " => All" + make + ";" : type + "? " + row.Name + " => First" + make + ";";
    }
}
