using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Content items stand under each other only as the IOD allows, by value and by reference (PS3.3, sections A.35 and C.17.3).</summary>
internal sealed class SrRelationshipRule : IConformanceRule
{
    /// <summary>The value types that the tables of relationships know (TABLE is younger); of others the tables of attributes speak.</summary>
    private static readonly string[] Types =
    [
        "CONTAINER", "TEXT", "NUM", "CODE", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "SCOORD", "SCOORD3D", "TCOORD", "COMPOSITE", "IMAGE", "WAVEFORM",
    ];

    private static readonly string[] Relationships =
        ["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"];

    private static readonly StandardReference References = new(3, "C.17.3.2.5");

    public void Check(CheckRun run)
    {
        if (run.Catalog.Relationships(run.Iod) is not { } table || !run.Dataset.Contains(DicomTag.ContentSequence))
        {
            return;
        }

        List<ContentNode> references = [];
        foreach (ContentNode node in ContentNode.All(run.Dataset))
        {
            if (node.Parent is not null && node.Dataset.Contains(DicomTag.ReferencedContentItemIdentifier))
            {
                references.Add(node);
            }
            else
            {
                CheckByValue(run, table, node);
            }
        }

        foreach (ContentNode reference in references)
        {
            CheckByReference(run, table, reference);
        }
    }

    private static void CheckByValue(CheckRun run, RelationshipTable table, ContentNode node)
    {
        if (node.ValueType is not { } type || !Types.Contains(type))
        {
            return;
        }

        if (!table.ValueTypes.Contains(type))
        {
            run.Report(ViolationKind.BadValue, node.Path(DicomTag.ValueType), run.Iod.Reference, $"{type} is no value type of {run.Iod.Name}");
        }
        else if (node.Parent?.ValueType is { } source && Types.Contains(source) && node.Dataset.Text(DicomTag.RelationshipType) is { } relationship
            && Relationships.Contains(relationship) && !table.Allows(source, relationship, type, byReference: false))
        {
            run.Report(ViolationKind.BadRelationship, node.Path(DicomTag.RelationshipType), run.Iod.Reference, $"{source} {relationship} {type}");
        }
    }

    private static void CheckByReference(CheckRun run, RelationshipTable table, ContentNode node)
    {
        AttributePath path = node.Path(DicomTag.ReferencedContentItemIdentifier);
        ContentNode? target = Target(run.Dataset, node);
        if (target is null)
        {
            run.Report(ViolationKind.BadValue, path, References, "there is no such content item");
        }
        else if (IsAbove(target, node))
        {
            run.Report(ViolationKind.BadRelationship, path, References, "an item refers to an item that holds it");
        }
        else if (node.Parent!.ValueType is { } source && node.Dataset.Text(DicomTag.RelationshipType) is { } relationship
            && target.ValueType is { } type && !table.Allows(source, relationship, type, byReference: true))
        {
            run.Report(ViolationKind.BadRelationship, node.Path(DicomTag.RelationshipType), run.Iod.Reference, $"{source} {relationship} {type}, by reference");
        }
    }

    /// <summary>The item of an identifier: 1 for the root, then the number of an item at each level.</summary>
    private static ContentNode? Target(DicomDataset document, ContentNode reference)
    {
        if (reference.Dataset.GetDicomItem<DicomItem>(DicomTag.ReferencedContentItemIdentifier) is not DicomElement { Count: > 0 } identifier
            || ElementValues.Number(identifier, 0) != 1)
        {
            return null;
        }

        ContentNode node = new(document, null, 0);
        for (int i = 1; i < identifier.Count; i++)
        {
            IList<DicomDataset> items = node.Dataset.Items(DicomTag.ContentSequence);
            if (ElementValues.Number(identifier, i) is not { } number || number < 1 || number > items.Count)
            {
                return null;
            }

            node = new ContentNode(items[(int)number - 1], node, (int)number);
        }

        return node;
    }

    private static bool IsAbove(ContentNode target, ContentNode node)
    {
        for (ContentNode? above = node.Parent; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above.Dataset, target.Dataset))
            {
                return true;
            }
        }

        return false;
    }
}
