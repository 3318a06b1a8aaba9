using FellowOakDicom;
using HighDicom.Content;
using HighDicom.Templates.Matching;

namespace HighDicom.Templates.Checking;

/// <summary>Checks a content tree against the templates that it names, or against one that the caller names. Depth of the tree costs no stack; that of templates is small.</summary>
internal sealed class TemplateChecker
{
    private readonly TemplateFindings _findings = new();
    private readonly HashSet<(ContentNode Item, int Template)> _done = [];

    /// <summary>Checks a document by the template of its root and, where they were not reached from there, those of the containers in it.</summary>
    /// <param name="document">The data set of an SR or KO document.</param>
    public static TemplateFindings CheckDocument(DicomDataset document) => CheckDocument(new ContentNode(document).DescendantsAndSelf(), null);

    /// <summary>Checks a document whose items were gathered before.</summary>
    /// <param name="content">All items, the root first, each before those under it.</param>
    /// <param name="template">The template of the root; null is the one that it names.</param>
    public static TemplateFindings CheckDocument(IReadOnlyList<ContentNode> content, TemplateDefinition? template)
    {
        TemplateChecker checker = new();
        if (template is not null)
        {
            checker.Check(content[0], template);
        }

        foreach (ContentNode node in template is null ? content : content.Skip(1))
        {
            checker.CheckNamed(node);
        }

        return checker._findings;
    }

    /// <summary>Checks one item, with what is under it, by a template.</summary>
    public static TemplateFindings CheckItem(DicomDataset item, TemplateDefinition template)
    {
        TemplateChecker checker = new();
        checker.Check(new ContentNode(item), template);
        return checker._findings;
    }

    /// <summary>The check of a row's items has come to an item: so its template needs no check of its own.</summary>
    public void Reached(ContentNode node, PlannedRow row)
    {
        if (row.Facts.Level == 0 && node.NamesTemplate)
        {
            _done.Add((node, row.Group.Scope.Template.Number));
        }
    }

    private void CheckNamed(ContentNode node)
    {
        if (node.IsByReference || !node.NamesTemplate || node.ToContentItem().TemplateIdentification is not { } identification)
        {
            return;
        }

        TemplateDefinition? template = identification.MappingResource == TemplateIdentification.Dcmr ? TemplateDefinition.Find(identification.Identifier) : null;
        if (template is null)
        {
            string name = ShownText.Plain(identification.MappingResource + " " + identification.Identifier);
            _findings.AddUnchecked(node.PathOf(DicomTag.ContentTemplateSequence), name, "the template " + name + " is not known to this library");
        }
        else if (!_done.Contains((node, template.Number)))
        {
            Check(node, template);
        }
    }

    private void Check(ContentNode node, TemplateDefinition template)
    {
        RowMatches top = RowMatcher.MatchItem(template.Top, node);
        if (top.Others.Count > 0)
        {
            _findings.Add(node.PathOf(DicomTag.ConceptNameCodeSequence), template, ShownText.Plain(node.ValueType), "the item is not the one that the first row describes");
            return;
        }

        new LevelCheck(this, _findings).Check(top);
    }
}
