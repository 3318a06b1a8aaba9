using HighDicom.Content;
using HighDicom.Templates.Matching;

namespace HighDicom.Templates;

/// <summary>What all generated template readers share: a view over the content items that were matched with the rows of a template.</summary>
public abstract class TemplateReader
{
    private readonly RowMatches _matches;

    private protected TemplateReader(RowMatches matches) => _matches = matches;

    /// <summary>The content item above the rows.</summary>
    private protected ContentItem Root => _matches.Item!.ToContentItem();

    private protected T? First<T>(int row)
        where T : ContentItem => All<T>(row) is [T first, ..] ? first : null;

    private protected IReadOnlyList<T> All<T>(int row)
        where T : ContentItem => [.. _matches.Heads(row).Select(match => match.Node.ToContentItem()).OfType<T>()];

    private protected T? First<T>(int row, Func<RowMatches, T> make)
        where T : TemplateReader => All(row, make) is [T first, ..] ? first : null;

    private protected IReadOnlyList<T> All<T>(int row, Func<RowMatches, T> make)
        where T : TemplateReader => [.. _matches.Below(row).Select(make)];
}
