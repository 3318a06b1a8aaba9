using System.Runtime.CompilerServices;
using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>
/// A typed view over a data set: it holds no values of its own, so what is set is in the data set at once and private attributes stay where they are.
/// Getters are lenient: an attribute that is absent, empty, or has another VR or an unreadable value gives null. Setting null removes the attribute; a
/// Type 2 attribute is written empty instead. Views of the same data set are equal. Not thread-safe for writing.
/// </summary>
public abstract partial class DatasetView
{
    private protected DatasetView(DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        Dataset = dataset;
    }

    /// <summary>The data set that the view looks at.</summary>
    public DicomDataset Dataset { get; }

    /// <summary>The text of an attribute as it stands in the data set, several values with backslashes between them: what a number, date or time was read from.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The text; null if the attribute is absent, empty or has no text.</returns>
    public string? TextOf(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return ElementValues.WholeText(Dataset.GetDicomItem<DicomElement>(tag));
    }

    /// <summary>Whether both are views of the same kind over the same data set.</summary>
    public override bool Equals(object? obj) => obj is DatasetView other && other.GetType() == GetType() && ReferenceEquals(other.Dataset, Dataset);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Dataset);

    private DicomElement? Element(DicomTag tag) => Dataset.GetDicomItem<DicomElement>(tag);

    private T[]? Values<T>(DicomTag tag, Func<DicomElement, int, T?> read)
        where T : struct
    {
        DicomElement? element = Element(tag);
        T[] values = new T[element is null ? 0 : ElementValues.CountOf(element)];
        for (int i = 0; i < values.Length; i++)
        {
            if (read(element!, i) is not { } value)
            {
                return null;
            }

            values[i] = value;
        }

        return values.Length == 0 ? null : values;
    }

    private void Write(DicomItem item) => Dataset.AddOrUpdate(item);

    private void WriteNothing(DicomTag tag, DicomVR vr, bool type2)
    {
        if (!type2)
        {
            Dataset.Remove(tag);
        }
        else if (vr == DicomVR.SQ)
        {
            Write(new DicomSequence(tag));
        }
        else
        {
            Write(ElementFactory.Texts(tag, vr, []));
        }
    }
}
