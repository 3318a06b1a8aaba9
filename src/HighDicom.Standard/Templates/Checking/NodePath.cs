using FellowOakDicom;
using HighDicom.Templates.Matching;

namespace HighDicom.Templates.Checking;

/// <summary>Where attributes of content items stand in the document.</summary>
internal static class NodePath
{
    /// <summary>The path of an attribute of the item.</summary>
    public static AttributePath PathOf(this ContentNode node, DicomTag tag)
    {
        Stack<int> positions = [];
        for (ContentNode at = node; at.Parent is { } parent; at = parent)
        {
            positions.Push(at.Position);
        }

        if (positions.Count == 0)
        {
            return new AttributePath(tag);
        }

        AttributePath path = new(DicomTag.ContentSequence);
        while (positions.Count > 1)
        {
            path = path.Append(positions.Pop(), DicomTag.ContentSequence);
        }

        return path.Append(positions.Pop(), tag);
    }
}
