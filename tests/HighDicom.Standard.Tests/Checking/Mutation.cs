using FellowOakDicom;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Goes to every attribute of an object, at every depth, so that each can be changed by itself.</summary>
internal static class Mutation
{
    /// <summary>The paths of all attributes; of many alike items of a sequence only the first two and the last.</summary>
    public static IEnumerable<AttributePath> Paths(DicomDataset dataset) => Paths(dataset, tag => new AttributePath(tag));

    /// <summary>The data set or item that holds the attribute.</summary>
    public static DicomDataset Holder(DicomDataset dataset, AttributePath path) =>
        path.Parent is null ? dataset : Holder(dataset, path.Parent).GetSequence(path.Parent.Tag).Items[path.Item - 1];

    /// <summary>The errors of an object without one attribute.</summary>
    public static string[] Remove(DicomDataset dataset, AttributePath path)
    {
        DicomDataset holder = Holder(dataset, path);
        DicomItem item = holder.GetDicomItem<DicomItem>(path.Tag)!;
        holder.Remove(path.Tag);
        string[] errors = Errors(dataset);
        holder.Add(item);
        return errors;
    }

    /// <summary>The errors of an object with another item in the place of one.</summary>
    public static string[] Replace(DicomDataset dataset, AttributePath path, DicomItem other)
    {
        DicomDataset holder = Holder(dataset, path).NotValidated();
        DicomItem item = holder.GetDicomItem<DicomItem>(path.Tag)!;
        holder.AddOrUpdate(other);
        string[] errors = Errors(dataset);
        holder.AddOrUpdate(item);
        return errors;
    }

    public static string[] Errors(DicomDataset dataset) => [.. Conformance.Check(dataset).Violations
        .Where(violation => violation.Severity == Severity.Error).Select(violation => $"{violation.Path} {violation.Kind.ToText()}")];

    private static IEnumerable<AttributePath> Paths(DicomDataset dataset, Func<DicomTag, AttributePath> path)
    {
        foreach (DicomItem item in dataset.ToList())
        {
            AttributePath here = path(item.Tag);
            yield return here;
            int count = item is DicomSequence sequence ? sequence.Items.Count : 0;
            foreach (int i in Enumerable.Range(1, count).Where(i => i <= 2 || i == count))
            {
                foreach (AttributePath inner in Paths(((DicomSequence)item).Items[i - 1], tag => here.Append(i, tag)))
                {
                    yield return inner;
                }
            }
        }
    }
}
