using System.Globalization;
using System.Text;
using HighDicom.Content;
using HighDicom.Templates.Checking;
using HighDicom.Templates.Matching;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates;

/// <summary>A template of PS3.16 Annex A as data: which content items stand where, how often and with which values. Immutable.</summary>
public sealed class TemplateDefinition
{
    private readonly Lazy<RowGroup> _top;

    private TemplateDefinition(int number, string title, ReadOnlySpan<byte> rows)
    {
        (Number, Title) = (number, title);
        Rows = [.. Encoding.UTF8.GetString(rows).Split('\n').Select(line => new TemplateRow(TemplateNotation.Read(line)))];
        _top = new Lazy<RowGroup>(() => RowGroup.TopOf(new TemplateScope(this), null));
    }

    /// <summary>The number after TID.</summary>
    public int Number { get; }

    /// <summary>The title of the template.</summary>
    public string Title { get; }

    /// <summary>Whether items that the template does not name may be added.</summary>
    public bool IsExtensible { get; private init; }

    /// <summary>Whether the items must stand in the order of the rows.</summary>
    public bool IsOrderSignificant { get; private init; }

    /// <summary>Whether the template describes a whole document.</summary>
    public bool IsRoot { get; private init; }

    /// <summary>The rows, in the order of the table.</summary>
    public IReadOnlyList<TemplateRow> Rows { get; }

    /// <summary>Template Identifier (0040,DB00) as text.</summary>
    public string Identifier => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The top rows with everything that they include, parameters unbound.</summary>
    internal RowGroup Top => _top.Value;

    /// <summary>The template of that number.</summary>
    /// <param name="number">The number after TID.</param>
    /// <returns>The template; null if this library does not hold it.</returns>
    public static TemplateDefinition? Find(int number) => TemplateRegistry.Find(number);

    /// <summary>The template that a Template Identifier names.</summary>
    /// <param name="identifier">Template Identifier (0040,DB00), for example <c>1500</c>.</param>
    /// <returns>The template; null if this library does not hold it.</returns>
    public static TemplateDefinition? Find(string identifier) =>
        int.TryParse(identifier, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Find(number) : null;

    /// <summary>Checks a content item, with everything under it, by this template: rows that are missing, too many or not allowed, value types, relationships, codes, order.</summary>
    /// <param name="item">The item that the first row of the template describes.</param>
    /// <returns>The violations, with paths from the item on, and what could not be decided.</returns>
    public ConformanceReport Check(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        TemplateFindings findings = TemplateChecker.CheckItem(item.Dataset, this);
        return new ConformanceReport(ToString(), findings.Violations, findings.Unchecked);
    }

    /// <summary>The number and the title.</summary>
    public override string ToString() => $"TID {Identifier} {Title}";

    internal static TemplateDefinition Read(int number, string title, bool isExtensible, bool isOrderSignificant, bool isRoot, ReadOnlySpan<byte> rows) =>
        new(number, title, rows) { IsExtensible = isExtensible, IsOrderSignificant = isOrderSignificant, IsRoot = isRoot };
}
