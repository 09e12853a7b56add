import type { Subject } from './code';

export const pythonHead = `import logging
import time

from cinderclient import exceptions as cinder_exceptions
from novaclient import exceptions as nova_exceptions

from example.cloud import base
from example.cloud import config
from example.cloud.common import waiters
from example.cloud.common.utils import data_utils

LOG = logging.getLogger(__name__)
CONF = config.CONF
`;

const wait = ({ name, noun, status, other }: Subject): string => `
class ${name}Waiter(base.Waiter):
    """Waits until a ${noun} is ready."""

    def __init__(self, client, timeout=600):
        super().__init__(client)
        self.timeout = timeout

    def wait(self, ${noun}_id):
        start = time.time()
        ${noun} = self.client.${noun}s.get(${noun}_id)
        while ${noun}.status == '${other}':
            if time.time() - start > self.timeout:
                raise exceptions.TimeoutException('The ${noun} %s took too long' % ${noun}_id)
            time.sleep(CONF.${noun}.build_interval)
            ${noun} = self.client.${noun}s.get(${noun}_id)
        if ${noun}.status != '${status}':
            LOG.warning('The ${noun} %s is %s', ${noun}_id, ${noun}.status)
            raise exceptions.BuildErrorException(${noun}_id=${noun}_id)
        return ${noun}
`;

const create = ({ name, noun }: Subject): string => `
def create_${name.toLowerCase()}(client, name, size=None, metadata=None, **kwargs):
    """Creates a ${noun} and gives it back.

    :param name: what it is called
    :param size: in gigabytes
    :param metadata: a dictionary of strings
    """
    params = {
        'name': name or data_utils.rand_name('${noun}'),
        'size': size or CONF.${noun}.size,
        'metadata': metadata or {},
        'availability_zone': kwargs.pop('availability_zone', 'nova'),
    }
    if kwargs.get('image'):
        params['imageRef'] = kwargs['image']
    if kwargs.get('description'):
        params['description'] = kwargs['description'][:255]
    try:
        created = client.create_${noun}(**params)['${noun}']
    except cinder_exceptions.OverLimit as error:
        LOG.error('No quota is left for %s: %s', params['name'], error)
        raise
    LOG.info('Created %s with the id %s', params['name'], created['id'])
    return created
`;

const options = ({ name, noun }: Subject): string => `
class ${name}Command(base.Command):
    _description = 'List all ${noun}s of a project'

    def get_parser(self, prog_name):
        parser = super().get_parser(prog_name)
        parser.add_argument('--long', action='store_true', default=False, help='List additional fields in output')
        parser.add_argument('--marker', metavar='<marker>', help='The last ${noun} of the previous page')
        parser.add_argument('--limit', metavar='<limit>', type=int, help='Maximum number of ${noun}s to display')
        parser.add_argument('--project', metavar='<project>', help='Filter by project (name or ID)')
        return parser

    def take_action(self, parsed_args):
        client = self.app.client_manager.${noun}
        columns = ['id', 'name', 'size', 'created_at']
        if parsed_args.long:
            columns += ['description', 'metadata', 'host']
        found = client.${noun}s.list(marker=parsed_args.marker, limit=parsed_args.limit)
        headers = tuple(column.replace('_', ' ').title() for column in columns)
        rows = (utils.get_item_properties(each, columns, formatters={'metadata': format_dict}) for each in found)
        return headers, rows
`;

const helpers = ({ name, noun }: Subject): string => `
def filter_${name.toLowerCase()}(items, name=None, owner=None, tags=()):
    result = []
    for item in items:
        if name is not None and not item['name'].startswith(name):
            continue
        if owner is not None and item.get('owner') != owner:
            continue
        if any(tag not in item.get('tags', []) for tag in tags):
            continue
        result.append(item)
    LOG.debug('%d of %d ${noun}s are left', len(result), len(items))
    return sorted(result, key=lambda item: (item['created_at'], item['id']))


def delete_${name.toLowerCase()}(client, ${noun}_id, ignore_missing=True):
    try:
        client.${noun}s.delete(${noun}_id)
    except nova_exceptions.NotFound:
        if not ignore_missing:
            raise
        LOG.info('The ${noun} %s is gone already', ${noun}_id)
        return False
    return True
`;

export const pythonFunctions = { speaking: wait, silent: [create, options, helpers] };
