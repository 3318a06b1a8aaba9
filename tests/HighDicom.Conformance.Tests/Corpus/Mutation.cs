using FellowOakDicom;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>One attribute of an object, at any depth, and what is done to it.</summary>
internal sealed record Mutation(AttributePath Path, MutationKind Kind)
{
    private const string BadTerm = "XYZZY";

    /// <summary>The mutations that make sense for an object: of many alike items of a sequence only the first two and the last are changed.</summary>
    public static IEnumerable<Mutation> Of(DicomDataset dataset) => Of(dataset, tag => new AttributePath(tag));

    /// <summary>The object with the change, while an action lasts.</summary>
    public T During<T>(DicomDataset dataset, Func<T> action)
    {
        DicomDataset holder = Holder(dataset, Path).NotValidated();
        DicomItem item = holder.GetDicomItem<DicomItem>(Path.Tag)!;
        Apply(holder, item);
        try
        {
            return action();
        }
        finally
        {
            holder.AddOrUpdate(item);
        }
    }

    public override string ToString() => $"{Path} {Path.Tag.DictionaryEntry.Keyword} {Kind}";

    private static IEnumerable<Mutation> Of(DicomDataset dataset, Func<DicomTag, AttributePath> path)
    {
        foreach (DicomItem item in dataset.ToList())
        {
            AttributePath here = path(item.Tag);
            foreach (MutationKind kind in KindsFor(item)) yield return new Mutation(here, kind);
            int count = item is DicomSequence sequence ? sequence.Items.Count : 0;
            foreach (int number in Enumerable.Range(1, count).Where(number => number <= 2 || number == count))
            {
                foreach (Mutation inner in Of(((DicomSequence)item).Items[number - 1], tag => here.Append(number, tag))) yield return inner;
            }
        }
    }

    private static IEnumerable<MutationKind> KindsFor(DicomItem item)
    {
        if (item.Tag.Group <= 2) yield break;
        yield return MutationKind.Removed;
        if (item is not DicomFragmentSequence) yield return MutationKind.Emptied;
        if (!item.Tag.IsPrivate && item is DicomStringElement or DicomUnsignedShort) yield return MutationKind.Retyped;
        if (item is DicomCodeString { Count: > 0 }) yield return MutationKind.GivenBadValue;
    }

    private static DicomDataset Holder(DicomDataset dataset, AttributePath path) =>
        path.Parent is null ? dataset : Holder(dataset, path.Parent).GetSequence(path.Parent.Tag).Items[path.Item - 1];

    private void Apply(DicomDataset holder, DicomItem item)
    {
        switch (Kind)
        {
            case MutationKind.Removed:
                holder.Remove(Path.Tag);
                break;
            case MutationKind.Emptied when item is DicomSequence:
                holder.AddOrUpdate(new DicomSequence(Path.Tag));
                break;
            case MutationKind.Emptied:
                holder.Remove(Path.Tag);
                holder.Add<string>(item.ValueRepresentation, Path.Tag);
                break;
            case MutationKind.Retyped when item is DicomUnsignedShort number:
                holder.AddOrUpdate(new DicomUnsignedVeryLong(Path.Tag, [.. number.Get<ushort[]>().Select(value => (ulong)value)]));
                break;
            case MutationKind.Retyped:
                // The text stays: what depends on it is not changed.
                holder.AddOrUpdate(new DicomUnlimitedCharacters(Path.Tag, ((DicomStringElement)item).Get<string>()));
                break;
            case MutationKind.GivenBadValue:
                holder.AddOrUpdate(new DicomCodeString(Path.Tag, [BadTerm, .. ((DicomCodeString)item).Get<string[]>().Skip(1)]));
                break;
        }
    }
}
