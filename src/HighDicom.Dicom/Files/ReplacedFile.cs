using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Writer;

namespace FellowOakDicom;

/// <summary>The file that is about to be replaced by a data set with values that live in it.</summary>
internal sealed class ReplacedFile
{
    private readonly List<WrittenValue> _found = [];

    /// <summary>Takes those values into memory that the new file has in another form, and lets go of the old one.</summary>
    public ReplacedFile(FileReference place, IEnumerable<WrittenValue> values)
    {
        foreach (WrittenValue value in values)
        {
            FileByteBuffer[] parts = [.. AwayBytes.Files(value.Buffer).Where(part => part.File is FileReference file && file.Name == place.Name)];
            if (parts.Length == 0)
            {
                continue;
            }

            if (value.Position is null)
            {
                value.Detach();
            }
            else
            {
                _found.Add(value);
            }

            foreach (FileByteBuffer part in parts)
            {
                ((FileReference)part.File).Release();
            }
        }
    }

    /// <summary>Finds the values from now on in the new file.</summary>
    public void Follow(FileReference file)
    {
        foreach (WrittenValue value in _found)
        {
            value.Follow(file);
        }
    }
}
