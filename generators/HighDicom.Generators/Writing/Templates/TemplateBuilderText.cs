using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>Writes the builder of a template: one method a row, a nested builder for each row with rows under it.</summary>
internal static class TemplateBuilderText
{
    public static void Write(CodeWriter code, TemplateShape shape)
    {
        code.Line("/// <summary>Builds content items of the template: one method a row.</summary>").Open("public sealed class Builder : TemplateBuilder");
        if (shape.Root is { } root)
        {
            RowArguments arguments = RowArguments.Of(root, shape.Terms);
            TemplateTooltips.Write(code, root);
            arguments.WriteParams(code);
            code.Line("public Builder(" + arguments.Parameters + ")").Line("    : base(" + Item(root, arguments, shape) + ", isOrderSignificant: " + Ordered(shape) + ")")
                .Line("{").Line("}").Line()
                .Line("/// <summary>The content item with everything under it.</summary>")
                .Line("public " + root.ItemClass + " Build() => (" + root.ItemClass + ")Complete();");
        }
        else
        {
            code.Line("/// <summary>Starts without items.</summary>").Line("public Builder()").Line("    : base(null, isOrderSignificant: " + Ordered(shape) + ")").Line("{").Line("}");
        }

        Rows(code, "Builder", shape.TopRows, shape);
        code.Close();
    }

    private static void Rows(CodeWriter code, string owner, IReadOnlyList<RowShape> rows, TemplateShape shape)
    {
        foreach (RowShape row in rows)
        {
            code.Line();
            Method(code, owner, row, shape.Terms);
        }

        foreach (RowShape row in rows.Where(row => row.Children.Count > 0))
        {
            string name = row.Name + "Builder";
            code.Line().Line("/// <summary>Builds what stands under " + row.Name + " (row " + row.Facts.Id + ").</summary>").Open("public sealed class " + name + " : TemplateBuilder")
                .Line("internal " + name + "(ContentItem item)").Line("    : base(item, isOrderSignificant: " + Ordered(shape) + ")").Line("{").Line("}");
            Rows(code, name, row.Children, shape);
            code.Close();
        }
    }

    private static void Method(CodeWriter code, string owner, RowShape row, TermNames names)
    {
        RowArguments arguments = row.Included is { } included ? RowArguments.OfIncluded(included, names) : RowArguments.Of(row, names);
        string inner = row.Facts.ByReference ? "" : row.Included is { } template ? TemplateWriter.TypeName(template.Number) + ".Builder" : row.Children.Count > 0 ? row.Name + "Builder" : "";
        bool optional = inner.Length > 0 && arguments.Parameters.Length > 0 && !row.Children.Any(child => child.Facts.IsMandatory);
        string build = inner.Length == 0 ? "" : "System.Action<" + inner + ">" + (optional ? "? build = null" : " build");
        TemplateTooltips.Write(code, row);
        if (row.Facts.ByReference)
        {
            code.Line("/// <param name=\"identifier\">The position of the target at each level from the root, which is 1.</param>")
                .Open("public " + owner + " " + row.Name + "(params System.ReadOnlySpan<uint> identifier)")
                .Line("Append(" + row.Index + ", " + row.Relationship + ", ContentItem.ByReference(identifier));").Line("return this;").Close();
            return;
        }

        arguments.WriteParams(code);
        if (inner.Length > 0)
        {
            code.Line("/// <param name=\"build\">Adds what stands under it.</param>");
        }

        code.Open("public " + owner + " " + row.Name + "(" + string.Join(", ", new[] { arguments.Parameters, build }.Where(part => part.Length > 0)) + ")");
        if (inner.Length == 0)
        {
            code.Line("Append(" + row.Index + ", " + row.Relationship + ", " + Item(row, arguments, null) + ");");
        }
        else
        {
            code.Line(inner + " below = new(" + (row.Included is null ? Item(row, arguments, null) : arguments.Names) + ");")
                .Line(optional ? "build?.Invoke(below);" : "build(below);")
                .Line("Append(" + row.Index + ", " + row.Relationship + ", below);");
        }

        code.Line("return this;").Close();
    }

    private static string Ordered(TemplateShape shape) => shape.Sheet.IsOrdered ? "true" : "false";

    private static string Item(RowShape row, RowArguments arguments, TemplateShape? template)
    {
        string value = arguments.Value.Length > 0 ? ", " + arguments.Value : "";
        string identification = template is not null && row.Facts.ValueType == "CONTAINER" ? " { TemplateIdentification = new(\"" + template.Sheet.Number + "\") }" : "";
        return "new " + row.ItemClass + "(" + arguments.ConceptName + value + ")" + identification;
    }
}
