using FellowOakDicom;
using HighDicom.Templates.Checking;
using HighDicom.Templates.Matching;

namespace HighDicom.Requirements;

/// <summary>Content items stand under each other only as the IOD allows, by value and by reference (PS3.3, sections A.35 and C.17.3).</summary>
internal sealed class SrRelationshipRule : IConformanceRule
{
    private static readonly StandardReference References = new(3, "C.17.3.2.5");

    /// <summary>The value types that the tables of relationships know (TABLE is younger); of others the tables of attributes speak.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "CONTAINER", "TEXT", "NUM", "CODE", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "SCOORD", "SCOORD3D", "TCOORD", "COMPOSITE", "IMAGE", "WAVEFORM",
    };

    private static readonly HashSet<string> Relationships = new(StringComparer.Ordinal)
    {
        "CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD",
    };

    public void Check(CheckRun run)
    {
        if (run.Catalog.Relationships(run.Iod) is not { } table || !run.Dataset.Contains(DicomTag.ContentSequence))
        {
            return;
        }

        foreach (ContentNode node in run.Content)
        {
            if (!node.IsByReference)
            {
                CheckByValue(run, table, node);
            }
        }

        foreach (ContentNode node in run.Content)
        {
            if (node.IsByReference && node.Parent is not null)
            {
                CheckByReference(run, table, node);
            }
        }
    }

    private static void CheckByValue(CheckRun run, RelationshipTable table, ContentNode node)
    {
        if (!Types.Contains(node.ValueType))
        {
            return;
        }

        if (!table.ValueTypes.Contains(node.ValueType))
        {
            run.Report(ViolationKind.BadValue, node.PathOf(DicomTag.ValueType), run.Iod.Reference, $"{node.ValueType} is no value type of {run.Iod.Name}");
        }
        else if (node.Parent is { } parent && Types.Contains(parent.ValueType) && Relationships.Contains(node.Relationship)
            && !table.Allows(parent.ValueType, node.Relationship, node.ValueType, byReference: false))
        {
            string detail = $"{parent.ValueType} {node.Relationship} {node.ValueType}";
            run.Report(ViolationKind.BadRelationship, node.PathOf(DicomTag.RelationshipType), run.Iod.Reference, detail);
        }
    }

    private static void CheckByReference(CheckRun run, RelationshipTable table, ContentNode node)
    {
        AttributePath path = node.PathOf(DicomTag.ReferencedContentItemIdentifier);
        if (node.Target is not { } target)
        {
            run.Report(ViolationKind.BadValue, path, References, "there is no such content item");
        }
        else if (IsAbove(target, node))
        {
            run.Report(ViolationKind.BadRelationship, path, References, "an item refers to an item that holds it");
        }
        else if (Types.Contains(node.Parent!.ValueType) && Relationships.Contains(node.Relationship) && Types.Contains(target.ValueType)
            && !table.Allows(node.Parent.ValueType, node.Relationship, target.ValueType, byReference: true))
        {
            string detail = $"{node.Parent.ValueType} {node.Relationship} {target.ValueType}, by reference";
            run.Report(ViolationKind.BadRelationship, node.PathOf(DicomTag.RelationshipType), run.Iod.Reference, detail);
        }
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
